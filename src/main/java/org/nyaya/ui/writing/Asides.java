package org.nyaya.ui.writing;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Wrapped;

/** Tells of a memo that was put aside unsaved, and of one that was discarded. */
public final class Asides extends VBox {

    private final Kit kit;
    private final Writing writing;
    private final Consumer<Runnable> opens;

    /**
     * Tells of what is written there.
     *
     * @param opens does what opens a memo, and goes there
     */
    public Asides(Kit kit, Writing writing, Consumer<Runnable> opens) {
        this.kit = kit;
        this.writing = writing;
        this.opens = opens;
        managedProperty().bind(visibleProperty());
        writing.draft().subscribe(this::tell);
        writing.discarded().subscribe(this::tell);
    }

    private void tell() {
        getChildren().clear();
        Draft aside = writing.draft().get();
        if (aside != null && !aside.isOpen()) {
            getChildren()
                    .add(
                            notice(
                                    kit.say("beside.memo.unsaved", aside.title()),
                                    kit.say("beside.memo.go_on"),
                                    writing::goOn));
        }
        Draft gone = writing.discarded().get();
        if (gone != null && aside == null) {
            getChildren()
                    .add(
                            notice(
                                    kit.say("beside.memo.discarded", gone.title()),
                                    kit.say("beside.memo.bring_back"),
                                    writing::bringBackDiscarded));
        }
        setVisible(!getChildren().isEmpty());
    }

    private Node notice(String words, String button, Runnable does) {
        Label told = new Wrapped(words);
        told.setMinHeight(USE_PREF_SIZE);
        told.getStyleClass().add("warning");
        Button act = Controls.button(button, () -> opens.accept(does));
        act.getStyleClass().add("link-button");
        VBox notice = new VBox(told, act);
        notice.getStyleClass().add("memo-notice");
        return notice;
    }
}
