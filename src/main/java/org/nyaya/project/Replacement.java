package org.nyaya.project;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;

/** Gives the name of an open study to a file that was written anew, in one step. */
final class Replacement {

    private Replacement() {}

    /**
     * Replaces the file and closes the connection to what it was. Whatever ends the program on the
     * way, one of the two has the name, whole.
     */
    static void run(Db db, Claim claim, Path part, Path file) throws IOException, SQLException {
        force(part);
        if (File.separatorChar == '\\') {
            // Windows moves nothing onto a file that is open: there is a moment between.
            db.tidy();
            db.close();
            claim.letGoOfPages();
            move(part, file);
        } else {
            // While the lock is held: afterwards the journal could be somebody else's.
            Files.deleteIfExists(StudyFile.journalOf(file));
            move(part, file);
            db.close();
        }
    }

    private static void move(Path part, Path file) throws IOException {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try {
            force(StudyFile.folder(file));
        } catch (IOException e) {
            // Not every system writes folders when asked to; the move is done.
            return;
        }
    }

    static void force(Path written) throws IOException {
        try (FileChannel channel =
                Files.isDirectory(written)
                        ? FileChannel.open(written, StandardOpenOption.READ)
                        : FileChannel.open(written, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
