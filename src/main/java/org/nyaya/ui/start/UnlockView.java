package org.nyaya.ui.start;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nyaya.ui.kit.Kit;

/** What the window shows while its study is locked: which file it is, and nothing that is in it. */
public final class UnlockView extends StackPane {

    private final UnlockForm form;

    /**
     * @param opened gets the study when it is unlocked
     * @param start closes this and goes to the start
     */
    public UnlockView(
            Kit kit, Outside outside, Path file, Consumer<Opened> opened, Runnable start) {
        getStyleClass().add("locked");
        form =
                new UnlockForm(
                        kit,
                        outside,
                        file,
                        Unlock::worker,
                        kit.say("start.to_start"),
                        () -> {
                            leave();
                            start.run();
                        },
                        opened);
        Label title = new Label(kit.say("start.locked"), new FontIcon(Feather.LOCK));
        title.getStyleClass().add("sheet-title");
        VBox card = new VBox(title, form);
        card.getStyleClass().add("card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane middle = new StackPane(card);
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        getChildren().setAll(scroll);
    }

    /** It is shown from now on: the passphrase can be typed at once. */
    public void shown() {
        form.focus();
    }

    /** It goes: what was typed is wiped, and a study that opens late is closed. */
    public void leave() {
        form.leave();
    }
}
