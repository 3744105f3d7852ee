package org.nyaya.ui.shell;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.StudyFailure;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Layers;
import org.nyaya.ui.kit.Sheet;
import org.nyaya.ui.kit.Status;
import org.nyaya.ui.kit.Wrapped;
import org.nyaya.words.ErrorCode;
import org.nyaya.words.Words;

/**
 * The door for what nobody expected beside the action: says what it means for the study and what to
 * do, with a code that reveals nothing. To be called on the window's thread. Needs no {@link
 * org.nyaya.ui.kit.Kit}, for the kit's screen needs this door.
 */
public final class Troubles implements Consumer<Throwable> {

    private final Words words;
    private final Layers layers;
    private final Status status;
    private final Runnable leave;
    private @Nullable Sheet open;

    /**
     * @param leave closes the study that is open, if one is, and shows where it is unlocked
     */
    public Troubles(Words words, Layers layers, Status status, Runnable leave) {
        this.words = words;
        this.layers = layers;
        this.status = status;
        this.leave = leave;
    }

    /**
     * Takes what no thread catches, from now on.
     *
     * @param window runs on the window's thread
     */
    public void install(Executor window) {
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, thrown) -> window.execute(() -> accept(thrown)));
    }

    @Override
    public void accept(Throwable thrown) {
        switch (thrown) {
            case StudyFailure failure -> study(failure);
            case OutOfMemoryError memory -> status.complain(words.say("failure.MEMORY"));
            default -> status.complain(words.say("failure.UNEXPECTED", ErrorCode.of(thrown)));
        }
    }

    private void study(StudyFailure failure) {
        String sentence = words.say("failure." + failure.reason(), ErrorCode.of(failure));
        switch (failure.reason()) {
            case DAMAGED, REPLACED -> {
                status.saved().set(false);
                ask(failure.reason(), sentence);
            }
            case CLOSED -> ask(failure.reason(), sentence);
            case REWRITTEN -> {
                // Whoever had it written anew locks it next; what was asked before is not missed.
            }
            case DISK_FULL, READ_ONLY, STORAGE -> {
                status.saved().set(false);
                status.complain(sentence);
            }
            case UNEXPECTED -> status.complain(sentence);
        }
    }

    /** One sheet however often it is said: each read of a damaged file fails for itself. */
    private void ask(StudyFailure.Reason reason, String sentence) {
        if (open != null) {
            return;
        }
        Label text = new Wrapped(sentence);
        text.setPrefWidth(440);
        Label next = Wrapped.muted(words.say("shell.failure.next." + reason));
        next.setPrefWidth(440);
        Sheet sheet = new Sheet(words.say("shell.failure." + reason), new VBox(12, text, next));
        sheet.buttons(
                Controls.button(words.say("shell.failure.stay"), () -> layers.close(sheet)),
                Controls.main(
                        words.say("shell.failure.leave"),
                        () -> {
                            layers.close(sheet);
                            leave.run();
                        }));
        sheet.onClosed(() -> open = null);
        open = sheet;
        layers.show(sheet);
    }
}
