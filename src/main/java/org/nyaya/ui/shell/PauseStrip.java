package org.nyaya.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;

/**
 * One quiet line that suggests a pause, until it is seen: a click or Escape takes it away. It takes
 * nothing from whoever goes on working, not even the focus.
 */
final class PauseStrip extends HBox {

    private final Kit kit;
    private final HardWatch watch;
    private final Label words = new Label();
    private final Subscription following;

    PauseStrip(Kit kit, HardWatch watch) {
        super(8);
        this.kit = kit;
        this.watch = watch;
        getStyleClass().add("pause-strip");
        setAccessibleRole(AccessibleRole.TEXT);
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        words.setGraphic(new FontIcon(Feather.COFFEE));
        words.setGraphicTextGap(8);
        words.setMinWidth(0);
        Button seen = Controls.icon(Feather.X, kit.say("shell.pause.seen"), watch::seen);
        seen.setFocusTraversable(false);
        getChildren().setAll(words, seen);
        setOnMouseClicked(event -> watch.seen());
        setVisible(false);
        following = watch.suggests().subscribe(this::suggest);
    }

    /** Follows nothing any more. */
    void clear() {
        following.unsubscribe();
        setVisible(false);
    }

    private void suggest(boolean now) {
        words.setText(now ? kit.say("shell.pause", watch.minutes().get()) : "");
        setAccessibleText(words.getText());
        setVisible(now);
    }
}
