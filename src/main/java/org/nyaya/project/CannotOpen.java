package org.nyaya.project;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A study file could not be created or opened; it is as it was. */
public final class CannotOpen extends Exception {

    /** Why; each has its sentence, and what to do next, in the message files. */
    public enum Why {
        /** There is no such file. */
        MISSING,
        /** A new study would take the place of a file that is there. */
        EXISTS,
        /** Wrong passphrase, or the first page is damaged: from outside the two look the same. */
        WRONG_PASSPHRASE_OR_DAMAGED,
        /** The passphrase fits, but a later page is damaged or missing. */
        DAMAGED,
        /**
         * Not a study: plain text, something else, or a database with rules that no version of
         * Nyaya wrote.
         */
        NOT_A_STUDY,
        /** Written by a newer Nyaya. */
        NEWER,
        /** Another window or program holds it. */
        OPEN_ELSEWHERE,
        /** The file, or the folder it lies in, may not be written. */
        READ_ONLY,
        /** The path is longer than the cipher can take (512 bytes). */
        PATH_TOO_LONG,
        /** The folder is missing, the disk is full, or the storage failed. */
        STORAGE,
        /**
         * The driver that would read it does not encrypt, or cannot be found beside the program.
         */
        UNSAFE_DRIVER
    }

    private final Why why;
    private final Path file;

    CannotOpen(Why why, Path file) {
        this(why, file, null);
    }

    CannotOpen(Why why, Path file, @Nullable Throwable cause) {
        super("Cannot open the study: " + why, cause);
        this.why = why;
        this.file = file;
    }

    public Why why() {
        return why;
    }

    public Path file() {
        return file;
    }
}
