package org.nyaya.ui.code;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.nyaya.project.Table;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Wrapped;

/** What stands where a text would be, and how to begin. */
final class Nothing extends VBox {

    private final Session session;
    private final Label told = new Wrapped();
    private final List<Node> invitation;

    Nothing(Session session, Desk desk, Runnable importing) {
        super(12);
        this.session = session;
        Kit kit = session.kit();
        getStyleClass().add("nothing");
        setAlignment(Pos.CENTER);
        told.getStyleClass().add("nothing-told");
        Button begin = Controls.button(kit.say("code.import"), importing);
        begin.getStyleClass().add("accent");
        invitation = List.of(begin, Controls.muted(kit.say("code.nothing.drop")));
        invitation.forEach(part -> part.setVisible(false));
        getChildren().add(told);
        getChildren().addAll(invitation);
        desk.transcript().subscribe(this::look);
        session.changes().on(changed -> look(), Table.SOURCE);
        look();
    }

    private void look() {
        session.kit()
                .screen()
                .after(
                        session.study().sources().all(),
                        all -> {
                            told.setText(
                                    session.kit()
                                            .say(
                                                    all.isEmpty()
                                                            ? "code.nothing"
                                                            : "code.nothing.chosen"));
                            // Nobody is asked to begin with what is there already.
                            invitation.forEach(part -> part.setVisible(all.isEmpty()));
                        });
    }
}
