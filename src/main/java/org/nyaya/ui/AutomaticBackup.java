package org.nyaya.ui;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.nyaya.project.BackingUp;
import org.nyaya.project.CannotBackUp;
import org.nyaya.project.StudyFailure;
import org.nyaya.ui.kit.Session;

/**
 * Backs up a study some moments after it was opened, where a backup is due. What is worked on waits
 * for nothing meanwhile; a backup that cannot be made is told, and harms nothing.
 */
final class AutomaticBackup {

    /** By then what is read after opening has been read. */
    private static final Duration IDLE = Duration.seconds(5);

    private AutomaticBackup() {}

    static void begin(Session session) {
        PauseTransition idle = new PauseTransition(IDLE);
        idle.setOnFinished(event -> now(session));
        session.kit().screen().onEnd(idle::stop);
        idle.play();
    }

    static void now(Session session) {
        BackingUp backingUp = session.study().project().backingUp();
        session.kit()
                .screen()
                .after(
                        CompletableFuture.supplyAsync(
                                () -> trouble(backingUp), AutomaticBackup::run),
                        trouble -> trouble.ifPresent(e -> tell(session, e)));
    }

    private static void run(Runnable work) {
        Thread.ofPlatform().daemon().name("backup").start(work);
    }

    private static Optional<CannotBackUp> trouble(BackingUp backingUp) {
        try {
            backingUp.ifDue();
            return Optional.empty();
        } catch (CannotBackUp e) {
            return Optional.of(e);
        } catch (StudyFailure e) {
            return switch (e.reason()) {
                // Locked meanwhile: the next opening makes one.
                case CLOSED, REWRITTEN -> Optional.empty();
                default -> throw e;
            };
        }
    }

    private static void tell(Session session, CannotBackUp e) {
        session.kit().status().complain(session.kit().say("backup.cannot." + e.why(), e.file()));
    }
}
