package org.nyaya.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Status;
import org.nyaya.ui.kit.Wrapped;

/**
 * What could not be done and what to do, until it is seen. It lies over the foot of what is worked
 * on, so that nothing that is read moves.
 */
final class TroubleStrip extends HBox {

    private final Label trouble = new Wrapped();
    private final Subscription following;

    TroubleStrip(Kit kit) {
        super(12);
        getStyleClass().add("trouble-strip");
        setAlignment(Pos.CENTER_LEFT);
        setMaxHeight(USE_PREF_SIZE);
        Label word = new Label(kit.say("shell.trouble"), new FontIcon(Feather.ALERT_TRIANGLE));
        word.getStyleClass().addAll("trouble", "trouble-word");
        word.setMinWidth(USE_PREF_SIZE);
        trouble.setMinHeight(USE_PREF_SIZE);
        trouble.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(trouble, Priority.ALWAYS);
        getChildren()
                .setAll(
                        word,
                        trouble,
                        Controls.icon(
                                Feather.X,
                                kit.say("shell.trouble.seen"),
                                () -> kit.status().said().set(null)));
        visibleProperty().bind(trouble.textProperty().isNotEmpty());
        following = kit.status().said().subscribe(this::hear);
    }

    /** Follows nothing any more, and says nothing. */
    void clear() {
        following.unsubscribe();
        hear(null);
    }

    private void hear(Status.@Nullable Said what) {
        trouble.setText(what == null || !what.isTrouble() ? "" : what.sentence());
    }
}
