package org.nyaya.ui.start;

import java.nio.file.Path;
import java.util.List;
import org.nyaya.project.Backup;
import org.nyaya.project.BackupFolder;
import org.nyaya.project.CannotOpen;

/**
 * Why a study did not open, and what can be done next.
 *
 * @param recovery whether it was tried by the words of a recovery sheet
 * @param copies files beside it that what was typed does open; of a study that is gone its backups,
 *     with which nothing was tried yet
 */
record Trouble(CannotOpen.Why why, boolean recovery, List<Path> copies) {

    /** What somebody can do next, each with its button {@code start.step.NAME}. */
    enum Step {
        RECOVERY,
        LOOK_FOR,
        TAKE_OFF,
        COPY,
        RESCUE,
        OTHER_FILE,
        AGAIN
    }

    Trouble {
        copies = List.copyOf(copies);
    }

    /** What is known before anything is typed: of a study that is gone, its backups. */
    static Trouble untried(Path file, CannotOpen.Why why) {
        return new Trouble(
                why,
                false,
                why == CannotOpen.Why.MISSING
                        ? BackupFolder.of(file).all().stream().map(Backup::file).toList()
                        : List.of());
    }

    /** The steps that lead on from here; copies come beside them. */
    List<Step> steps() {
        return switch (why) {
            case WRONG_PASSPHRASE_OR_DAMAGED ->
                    recovery ? List.of(Step.OTHER_FILE) : List.of(Step.RECOVERY);
            case MISSING -> List.of(Step.LOOK_FOR, Step.TAKE_OFF);
            case READ_ONLY, PATH_TOO_LONG -> List.of(Step.COPY);
            case OPEN_ELSEWHERE, STORAGE -> List.of(Step.AGAIN);
            case NOT_A_STUDY, NEWER, EXISTS -> List.of(Step.OTHER_FILE);
            case DAMAGED -> List.of(Step.OTHER_FILE, Step.RESCUE);
            case UNSAFE_DRIVER -> List.of();
        };
    }

    /** Whether typing something else could open it. */
    boolean canTryAgain() {
        return switch (why) {
            case WRONG_PASSPHRASE_OR_DAMAGED, OPEN_ELSEWHERE, STORAGE -> true;
            default -> false;
        };
    }

    /** Which sentence tells it: {@code start.trouble.NAME}. */
    String sentence() {
        return recovery && why == CannotOpen.Why.WRONG_PASSPHRASE_OR_DAMAGED
                ? "recovery"
                : why.name();
    }

    /** Whether copies beside it may be what is wanted. */
    boolean wantsCopies() {
        return why == CannotOpen.Why.WRONG_PASSPHRASE_OR_DAMAGED || why == CannotOpen.Why.DAMAGED;
    }

    Trouble with(List<Path> found) {
        return new Trouble(why, recovery, found);
    }
}
