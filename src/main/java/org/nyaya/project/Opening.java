package org.nyaya.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.sqlite.SQLiteErrorCode;

/**
 * Makes a connection safe to use: the driver encrypts, the cipher and each setting are what they
 * should be (set, then read back), the lock is ours. Any doubt closes the connection again.
 */
final class Opening {

    /** What is set, how it is read back, and what must come back then. */
    private record Setting(String set, String ask, String expected) {

        static Setting pragma(String name, String value, String expected) {
            return new Setting("pragma " + name + " = " + value, "pragma " + name, expected);
        }
    }

    private static final List<Setting> SETTINGS =
            List.of(
                    Setting.pragma("trusted_schema", "off", "0"),
                    Setting.pragma("cell_size_check", "on", "1"),
                    // Sorting in files would leave plain text on the disk.
                    Setting.pragma("temp_store", "memory", "2"),
                    Setting.pragma("mmap_size", "0", "0"),
                    Setting.pragma("secure_delete", "on", "1"),
                    Setting.pragma("foreign_keys", "on", "1"),
                    Setting.pragma("recursive_triggers", "on", "1"),
                    Setting.pragma("locking_mode", "exclusive", "exclusive"),
                    Setting.pragma("journal_mode", "truncate", "truncate"),
                    Setting.pragma("synchronous", "extra", "3"));

    private Opening() {}

    /** Refuses to go on with a driver that takes a key and writes plain text. */
    static void selfTest(Path file) throws CannotOpen {
        if (!NativeLibrary.find()) {
            throw new CannotOpen(CannotOpen.Why.UNSAFE_DRIVER, file);
        }
        try (Db db = Db.inMemory()) {
            requireCipher(db, file);
        } catch (SQLException e) {
            throw new CannotOpen(CannotOpen.Why.UNSAFE_DRIVER, file, e);
        }
    }

    /** The connection to an encrypted file, with every setting in place and the file ours alone. */
    static Db open(Path file, Key key) throws CannotOpen {
        Db db = connect(file, key);
        try {
            requireCipher(db, file);
            require(db, file, "select sqlite3mc_config('cipher')", "sqlcipher");
            require(db, file, "select sqlite3mc_config('sqlcipher', 'legacy')", "4");
            require(
                    db,
                    file,
                    "select sqlite3mc_config('sqlcipher', 'kdf_iter')",
                    Integer.toString(Key.ROUNDS));
            set(db, file);
            // Readers alone would share the file and fail at their first write; so the lock is
            // taken at once.
            db.run("begin exclusive");
            db.run("commit");
            requireLength(db, file);
            return db;
        } catch (SQLException e) {
            close(db, e);
            throw refusal(file, e);
        } catch (CannotOpen | RuntimeException e) {
            close(db, e);
            throw e;
        }
    }

    /** Sets every setting and reads it back; a driver that ignored one is not used. */
    static void set(Db db, Path file) throws SQLException, CannotOpen {
        for (Setting setting : SETTINGS) {
            db.run(setting.set());
            require(db, file, setting.ask(), setting.expected());
        }
    }

    private static Db connect(Path file, Key key) throws CannotOpen {
        try {
            return Db.encrypted(file, key);
        } catch (SQLException e) {
            throw refusal(file, e);
        }
    }

    /**
     * A file whose last page was cut in two opens, and would be found out only when somebody reads
     * that page: the length tells it at once.
     */
    private static void requireLength(Db db, Path file) throws SQLException, CannotOpen {
        String wanted =
                db.ask("select page_count * page_size from pragma_page_count, pragma_page_size");
        try {
            if (wanted == null || Files.size(file) < Long.parseLong(wanted)) {
                throw new CannotOpen(CannotOpen.Why.DAMAGED, file);
            }
        } catch (IOException e) {
            throw new CannotOpen(CannotOpen.Why.STORAGE, file, e);
        }
    }

    private static void requireCipher(Db db, Path file) throws SQLException, CannotOpen {
        String version = db.ask("select sqlite3mc_version()");
        if (version == null || version.isBlank()) {
            throw new CannotOpen(CannotOpen.Why.UNSAFE_DRIVER, file);
        }
    }

    private static void require(Db db, Path file, String ask, String expected)
            throws SQLException, CannotOpen {
        if (!Objects.equals(db.ask(ask), expected)) {
            throw new CannotOpen(CannotOpen.Why.UNSAFE_DRIVER, file);
        }
    }

    /** What a refusal of the driver while opening means to the user. */
    static CannotOpen refusal(Path file, SQLException e) {
        SQLiteErrorCode code = StudyFailure.code(e);
        CannotOpen.Why why =
                switch (code) {
                    case SQLITE_NOTADB -> CannotOpen.Why.WRONG_PASSPHRASE_OR_DAMAGED;
                    case SQLITE_CORRUPT -> CannotOpen.Why.DAMAGED;
                    case SQLITE_BUSY, SQLITE_LOCKED -> CannotOpen.Why.OPEN_ELSEWHERE;
                    case SQLITE_READONLY, SQLITE_PERM -> CannotOpen.Why.READ_ONLY;
                    default -> CannotOpen.Why.STORAGE;
                };
        return new CannotOpen(why, file, e);
    }

    /** The same for what was found out through statements with arguments. */
    static CannotOpen refusal(Path file, StudyFailure e) {
        return e.getCause() instanceof SQLException cause
                ? refusal(file, cause)
                : new CannotOpen(CannotOpen.Why.DAMAGED, file, e);
    }

    static void close(Db db, Throwable because) {
        try (db) {
            db.tidy();
        } catch (SQLException e) {
            because.addSuppressed(e);
        }
    }
}
