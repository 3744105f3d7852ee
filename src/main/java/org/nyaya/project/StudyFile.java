package org.nyaya.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Creates and opens study files: SQLite databases in SQLCipher 4 format (AES-256-CBC, HMAC-SHA512
 * for each page of 4096 bytes, PBKDF2-HMAC-SHA512), which any tool that reads that format opens
 * with the passphrase. Every doubt about the encryption refuses the file. Both calls derive a key,
 * which takes half a second: not for the JavaFX thread.
 */
public final class StudyFile {

    /** How study files are called. */
    public static final String EXTENSION = ".nyaya";

    /** In the cipher layer longer paths fail, some of them late. */
    private static final int LONGEST_PATH = 512;

    /** What lies beside a study while a transaction runs; a file at rest has none. */
    private static final String JOURNAL = "-journal";

    /** The longest that is ever appended to the name of a study: its backups, and their journal. */
    private static final int LONGEST_SUFFIX = (".version999-99" + JOURNAL).length();

    private static final byte[] PLAIN = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private StudyFile() {}

    /**
     * Creates a study and opens it. The file appears whole or not at all.
     *
     * @param beginning what is in it from the first moment on, and cannot be undone
     * @throws CannotOpen also where there is a file of that name already
     */
    public static Project create(
            Path file, Passphrase passphrase, Work<Tx, @Nullable Void> beginning)
            throws CannotOpen {
        try (Key key = Key.forNew(passphrase)) {
            return create(file, key, Schema.current(), beginning);
        }
    }

    /**
     * As {@link #create(Path, Passphrase, Work)}.
     *
     * @param recovery gets what opens the study where the passphrase is lost, and closes it
     */
    public static Project create(
            Path file,
            Passphrase passphrase,
            Work<Tx, @Nullable Void> beginning,
            Consumer<? super RecoveryKey> recovery)
            throws CannotOpen {
        try (Key key = Key.forNew(passphrase)) {
            Project project = create(file, key, Schema.current(), beginning);
            recovery.accept(key.recovery());
            return project;
        }
    }

    /**
     * Refuses what no passphrase would open: no file, another kind of file, one that is open here,
     * a place where nothing can be written. Derives no key, but asks the storage: not for the
     * JavaFX thread.
     */
    public static void requireOpenable(Path file) throws CannotOpen {
        requirePlace(file);
        try (Claim _ = Claim.on(file)) {
            requireHeader(file);
        }
    }

    /** Opens a study, bringing one of an older version up to date after a backup beside it. */
    public static Project open(Path file, Secret secret) throws CannotOpen {
        return claimed(
                file,
                claim -> {
                    try (Key key = Key.forExisting(secret, header(file))) {
                        return open(file, key, Schema.current(), claim);
                    }
                });
    }

    /**
     * Whether this process has that file open as a study, whatever name it is called by, a link to
     * it too. Told without opening it: closing even a glance at it would give up the lock.
     */
    public static boolean isOpenHere(Path file) {
        return Files.exists(file) && Claim.isHeld(file);
    }

    static Project create(Path file, Key key, Schema schema, Work<Tx, @Nullable Void> beginning)
            throws CannotOpen {
        requireShortPath(file);
        requireNone(file);
        Opening.selfTest(file);
        // A name of its own, so that two who make the same study do not share it.
        Path part =
                file.resolveSibling(
                        file.getFileName()
                                + ".part-"
                                + HexFormat.of().toHexDigits(new SecureRandom().nextInt(), 6));
        try {
            requirePrivate(part);
            fill(part, key, schema, beginning);
            if (!key.hasSalt(Key.header(part))) {
                throw new CannotOpen(CannotOpen.Why.UNSAFE_DRIVER, file);
            }
            appear(part, file);
        } catch (FileAlreadyExistsException e) {
            throw new CannotOpen(CannotOpen.Why.EXISTS, file, e);
        } catch (IOException e) {
            throw new CannotOpen(whyNot(file), file, e);
        } finally {
            part.toFile().delete();
        }
        return open(file, key, schema);
    }

    /** Why nothing could be written there. */
    static CannotOpen.Why whyNot(Path file) {
        return Files.isDirectory(folder(file)) && !Files.isWritable(folder(file))
                ? CannotOpen.Why.READ_ONLY
                : CannotOpen.Why.STORAGE;
    }

    /** Gives the part its name, unless another has that name by now. */
    private static void appear(Path part, Path file) throws IOException {
        try {
            Files.createLink(file, part);
        } catch (UnsupportedOperationException | FileSystemException e) {
            if (e instanceof FileAlreadyExistsException taken) {
                throw taken;
            }
            // Without links there is a moment between looking and moving.
            Files.move(part, file);
        }
    }

    private static void requireNone(Path file) throws CannotOpen {
        // A journal that was left without its study would be played back into the new one.
        for (Path there : List.of(file, journalOf(file))) {
            if (there.toFile().length() > 0 || Files.exists(file)) {
                throw new CannotOpen(CannotOpen.Why.EXISTS, there);
            }
        }
    }

    /** The file exists, empty, and only its owner may read it, before anything is written to it. */
    static void requirePrivate(Path part) throws IOException {
        Files.deleteIfExists(part);
        Files.deleteIfExists(journalOf(part));
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    part,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(part);
        }
    }

    private static void fill(Path part, Key key, Schema schema, Work<Tx, @Nullable Void> beginning)
            throws CannotOpen {
        try (Db db = Opening.open(part, key)) {
            db.run("begin");
            db.run("pragma application_id = " + Schema.APPLICATION_ID);
            schema.migrate(db, 0);
            db.run("commit");
            Journal.keep(db, schema.columns());
            new Actions(db, () -> true, changed -> {}).begin(beginning);
            db.tidy();
        } catch (SQLException e) {
            throw Opening.refusal(part, e);
        }
    }

    static Project open(Path file, Key key, Schema schema) throws CannotOpen {
        return claimed(file, claim -> open(file, key, schema, claim));
    }

    /** Claims the file before anything of it is read, and lets go of it where that fails. */
    private static Project claimed(Path file, Opener opener) throws CannotOpen {
        requirePlace(file);
        Claim claim = Claim.on(file);
        try {
            requireHeader(file);
            // Before a key is derived, for loading the driver takes time too: what is unlocked is
            // there at once.
            Opening.selfTest(file);
            return opener.open(claim);
        } catch (CannotOpen | RuntimeException | Error e) {
            // Held for ever, the study could not even be tried again.
            claim.close();
            throw e;
        }
    }

    private static Project open(Path file, Key key, Schema schema, Claim claim) throws CannotOpen {
        KeyCheck.require(file, key);
        Db db = Opening.open(file, key);
        try {
            Rewriting.clearUp(file);
            int version = requireKnown(db, file, schema);
            if (version < schema.version()) {
                Migration.run(db, file, version, schema);
            }
            return new Project(file, db, Journal.keep(db, schema.columns()), claim, key.copy());
        } catch (SQLException e) {
            Opening.close(db, e);
            throw Opening.refusal(file, e);
        } catch (StudyFailure e) {
            Opening.close(db, e);
            throw Opening.refusal(file, e);
        } catch (CannotOpen | RuntimeException | Error e) {
            Opening.close(db, e);
            throw e;
        }
    }

    /** Refuses what is no study of a version that this program knows, and leaves it as it is. */
    static void requireStudy(Path file, Key key) throws CannotOpen {
        Db db = Opening.open(file, key);
        try {
            requireKnown(db, file, Schema.current());
            db.tidy();
            db.close();
        } catch (SQLException e) {
            Opening.close(db, e);
            throw Opening.refusal(file, e);
        } catch (CannotOpen | RuntimeException e) {
            Opening.close(db, e);
            throw e;
        }
    }

    /**
     * A study from a stranger is somebody else's SQL: unless its whole schema is one of ours,
     * nothing of it runs. Answers its version.
     */
    private static int requireKnown(Db db, Path file, Schema schema)
            throws SQLException, CannotOpen {
        if (!Integer.toString(Schema.APPLICATION_ID).equals(db.ask("pragma application_id"))) {
            throw new CannotOpen(CannotOpen.Why.NOT_A_STUDY, file);
        }
        int version = version(db);
        if (version > schema.version()) {
            throw new CannotOpen(CannotOpen.Why.NEWER, file);
        }
        if (version < 1 || !schema.isSchemaOf(db, version)) {
            throw new CannotOpen(CannotOpen.Why.NOT_A_STUDY, file);
        }
        return version;
    }

    private static int version(Db db) throws SQLException {
        String version = db.ask("pragma user_version");
        return version == null ? 0 : Integer.parseInt(version);
    }

    private static void requirePlace(Path file) throws CannotOpen {
        requireShortPath(file);
        if (!Files.exists(file)) {
            throw new CannotOpen(CannotOpen.Why.MISSING, file);
        }
        if (!Files.isRegularFile(file)) {
            throw new CannotOpen(CannotOpen.Why.NOT_A_STUDY, file);
        }
        // Without the right to write a journal beside the file, the first change would fail.
        if (!Files.isWritable(file) || !Files.isWritable(folder(file))) {
            throw new CannotOpen(CannotOpen.Why.READ_ONLY, file);
        }
    }

    private static void requireHeader(Path file) throws CannotOpen {
        byte[] header = header(file);
        if (startsPlain(header) || header.length < 16) {
            throw new CannotOpen(CannotOpen.Why.NOT_A_STUDY, file);
        }
    }

    private static byte[] header(Path file) throws CannotOpen {
        try {
            return Key.header(file);
        } catch (IOException e) {
            throw new CannotOpen(CannotOpen.Why.STORAGE, file, e);
        }
    }

    static boolean startsPlain(byte[] header) {
        return Arrays.equals(header, PLAIN);
    }

    static void requireShortPath(Path file) throws CannotOpen {
        int bytes = file.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8).length;
        if (bytes + LONGEST_SUFFIX > LONGEST_PATH) {
            throw new CannotOpen(CannotOpen.Why.PATH_TOO_LONG, file);
        }
    }

    static Path journalOf(Path file) {
        return file.resolveSibling(file.getFileName() + JOURNAL);
    }

    static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file : folder;
    }

    private interface Opener {
        Project open(Claim claim) throws CannotOpen;
    }
}
