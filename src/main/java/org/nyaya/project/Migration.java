package org.nyaya.project;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;

/**
 * Brings a study of an older version up to date: an encrypted copy beside it first, then all steps
 * in one transaction. Where a table became another, what was done before cannot be undone
 * afterwards: the journal's images are of the old tables. The history still tells it.
 */
final class Migration {

    private Migration() {}

    /** Where it fails, the file is as it was and no copy is left. */
    static void run(Db db, Path file, int from, Schema schema) throws SQLException, CannotOpen {
        Path backup = backUp(db, file, from);
        try {
            db.run("begin");
            schema.migrate(db, from);
            if (!schema.keepsTablesOf(from)) {
                Actions.settle(db, from, schema.version());
            }
            db.run("commit");
        } catch (SQLException | RuntimeException e) {
            takeBack(db, e);
            backup.toFile().delete();
            throw e;
        }
    }

    private static void takeBack(Db db, Exception because) {
        try {
            db.run("rollback");
        } catch (SQLException alreadyTakenBack) {
            because.addSuppressed(alreadyTakenBack);
        }
    }

    /** Under a name of its own, so that no earlier copy is lost; whole or not at all. */
    private static Path backUp(Db db, Path file, int version) throws CannotOpen {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            StudyFile.requirePrivate(part);
            // Not the driver's own backup, which would write a plain copy.
            db.change("vacuum into ?", part.toAbsolutePath().toString());
            if (StudyFile.startsPlain(Key.header(part))) {
                throw new CannotOpen(CannotOpen.Why.UNSAFE_DRIVER, file);
            }
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            return Files.move(part, free(file, version), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new CannotOpen(CannotOpen.Why.STORAGE, file, e);
        } finally {
            part.toFile().delete();
        }
    }

    private static Path free(Path file, int version) {
        String name = file.getFileName() + Backups.KEPT + version;
        Path backup = file.resolveSibling(name);
        for (int i = 2; Files.exists(backup); i++) {
            backup = file.resolveSibling(name + '-' + i);
        }
        return backup;
    }
}
