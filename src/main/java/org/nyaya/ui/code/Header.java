package org.nyaya.ui.code;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.desk.Unit;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;

/** The line over the text: what is read, what is known of it, and what a code goes to. */
final class Header extends HBox {

    /** As much of a name is seen at least, in pixels. */
    private static final double NAME = 120;

    /**
     * @param showing says and chooses what is shown beside the text
     * @param turnBare brings back what lay around the text, where nothing does
     */
    Header(Session session, Desk desk, Runnable turnUnit, Node showing, Runnable turnBare) {
        super(12);
        Kit kit = session.kit();
        getStyleClass().add("code-header");
        Label name =
                new Label() {
                    @Override
                    protected double computeMinWidth(double height) {
                        return Math.min(NAME, computePrefWidth(height));
                    }
                };
        name.getStyleClass().add("source-name");
        name.textProperty()
                .bind(
                        desk.transcript()
                                .map(read -> read == null ? "" : read.source().name())
                                .orElse(""));
        Label facts = Controls.muted("");
        facts.textProperty().bind(new Facts(session, desk).line());
        facts.setTextOverrun(OverrunStyle.ELLIPSIS);
        facts.setMinWidth(0);
        // Where there is no room, it is what is said of the source that gives way.
        HBox.setHgrow(facts, Priority.SOMETIMES);
        Button unit = new Button();
        unit.getStyleClass().add("pill");
        unit.setMinWidth(USE_PREF_SIZE);
        unit.setOnAction(event -> turnUnit.run());
        Label word = new Label();
        Label key = new Label(kit.say("code.unit.key"));
        key.getStyleClass().add("key");
        unit.setGraphic(Controls.row(8, word, key));
        desk.unit()
                .subscribe(now -> {
                    String said =
                            kit.say(now == Unit.TURN ? "code.unit.turn" : "code.unit.sentence");
                    word.setText(said);
                    unit.setAccessibleText(said);
                });
        Button back = new Button();
        back.getStyleClass().add("pill");
        back.setMinWidth(USE_PREF_SIZE);
        back.setAccessibleText(kit.say("code.bare.back"));
        back.setOnAction(event -> turnBare.run());
        Label backKey = new Label(kit.say("code.bare.key"));
        backKey.getStyleClass().add("key");
        back.setGraphic(Controls.row(8, new Label(kit.say("code.bare.back")), backKey));
        getChildren().setAll(name, facts, Controls.filler(), unit, showing, back);
        kit.screen()
                .onEnd(
                        kit.settings()
                                        .bare()
                                        .subscribe(bare -> {
                                            show(back, bare);
                                            show(facts, !bare);
                                            show(unit, !bare);
                                        })
                                ::unsubscribe);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
