package org.nyaya.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A copy of a study could not be made. The study and its earlier backups are as they were. */
public final class CannotBackUp extends Exception {

    /** Why; each has its sentence, and what to do next, in the message files. */
    public enum Why {
        /** There is a file of that name already. */
        EXISTS,
        /** There is no room for it. */
        DISK_FULL,
        /** Nothing may be written there. */
        READ_ONLY,
        /** A page of the study itself is damaged, or what was written was read back otherwise. */
        DAMAGED,
        /** The path is too long for the cipher. */
        PATH_TOO_LONG,
        /** The folder is gone, or the storage failed. */
        STORAGE
    }

    private final Why why;
    private final Path file;

    CannotBackUp(Why why, Path file, @Nullable Throwable cause) {
        super("Cannot back up the study: " + why, cause);
        this.why = why;
        this.file = file;
    }

    /** What a failure means while {@code bytes} were to be written to a file of that folder. */
    static CannotBackUp of(IOException e, Path folder, long bytes) {
        return new CannotBackUp(why(folder, bytes), folder, e);
    }

    private static Why why(Path folder, long bytes) {
        Path there = Files.exists(folder) ? folder : StudyFile.folder(folder);
        if (Files.isDirectory(there) && !Files.isWritable(there)) {
            return Why.READ_ONLY;
        }
        return isTooSmall(there, bytes) ? Why.DISK_FULL : Why.STORAGE;
    }

    /** Whether so many bytes have no room there, as far as the system tells. */
    static boolean isTooSmall(Path folder, long bytes) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < bytes;
        } catch (IOException nobodyKnows) {
            return false;
        }
    }

    public Why why() {
        return why;
    }

    /** The file or folder that it was about. */
    public Path file() {
        return file;
    }
}
