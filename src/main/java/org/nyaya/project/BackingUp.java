package org.nyaya.project;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;

/**
 * Makes backups of an open study, on the thread of whoever asks, while it is being worked in: the
 * pages are copied as they stand in the file, encrypted, and once more as long as something was
 * written meanwhile. The study thread only tells whether that was so. Not for the JavaFX thread,
 * nor for the study thread.
 */
public final class BackingUp {

    /** Opening a study five times in a morning is not to push out the backups of last week. */
    private static final Duration APART = Duration.ofHours(1);

    private static final int CHUNK = 1 << 20;

    /** How often pages are copied without holding up others; after that the study waits. */
    private static final int PASSES = 6;

    private final Project project;
    private final Claim claim;
    private final BackupFolder folder;

    BackingUp(Project project, Claim claim) {
        this.project = project;
        this.claim = claim;
        this.folder = BackupFolder.of(project.file());
    }

    /**
     * Makes a backup where something was done since the last, which is an hour old or gone; empty
     * where none is due.
     *
     * @throws StudyFailure where the study is closed meanwhile, among others
     */
    public Optional<Backup> ifDue() throws CannotBackUp {
        LocalDateTime now = BackupFolder.now();
        try (Key key = project.key()) {
            long done = project.read(Read::lastAction).join();
            List<Backup> there = folder.all(key);
            // Not one from a clock that ran ahead: that would put off all others.
            boolean recent =
                    there.stream()
                            .map(Backup::at)
                            .anyMatch(at -> !at.isAfter(now) && at.plus(APART).isAfter(now));
            // Nothing but its beginning has happened in a study that was just made.
            if (recent
                    || done <= 1
                    || (!there.isEmpty() && lastIn(there.getFirst(), key) == done)) {
                return Optional.empty();
            }
            return Optional.of(into(now));
        } catch (CompletionException e) {
            throw e.getCause() instanceof StudyFailure failure ? failure : e;
        }
    }

    /** The last action that a backup holds; 0 where it cannot be read. */
    private static long lastIn(Backup backup, Key key) {
        try (Claim _ = Claim.on(backup.file());
                Db db = Opening.open(backup.file(), key)) {
            long last = db.read(() -> new Read(db).lastAction());
            db.tidy();
            return last;
        } catch (CannotOpen | SQLException | StudyFailure damaged) {
            return 0;
        }
    }

    /** Makes a backup in the folder beside the study. */
    public Backup now() throws CannotBackUp {
        return into(BackupFolder.now());
    }

    private Backup into(LocalDateTime now) throws CannotBackUp {
        Path place = place(now);
        copy(place);
        try (Key key = project.key()) {
            folder.rotate(key);
        } catch (IOException tooManyAreNoHarm) {
            // The backup is made. What could not be removed now is the next time.
            return new Backup(place, now, place.toFile().length());
        }
        return new Backup(place, now, place.toFile().length());
    }

    private Path place(LocalDateTime now) throws CannotBackUp {
        try {
            Path place = folder.next(now);
            folder.clearUp();
            return place;
        } catch (IOException e) {
            throw CannotBackUp.of(e, folder.path(), 0);
        }
    }

    /**
     * Makes a copy elsewhere, which Nyaya does not look after.
     *
     * @throws CannotBackUp also where there is a file of that name already
     */
    public void to(Path file) throws CannotBackUp {
        copy(file);
    }

    /** The copy appears whole and proved, or not at all. */
    private void copy(Path copy) throws CannotBackUp {
        if (Files.exists(copy)) {
            throw new CannotBackUp(CannotBackUp.Why.EXISTS, copy, null);
        }
        Path part = copy.resolveSibling(copy.getFileName() + BackupFolder.PART);
        try (Key key = project.key()) {
            StudyFile.requireShortPath(part);
            long size = project.file().toFile().length();
            if (CannotBackUp.isTooSmall(StudyFile.folder(copy), size)) {
                throw new CannotBackUp(CannotBackUp.Why.DISK_FULL, StudyFile.folder(copy), null);
            }
            if (!Proof.isCopy(part, key, copied(part))) {
                throw new CannotBackUp(CannotBackUp.Why.DAMAGED, project.file(), null);
            }
            appear(part, copy);
        } catch (CannotOpen tooLong) {
            throw new CannotBackUp(CannotBackUp.Why.PATH_TOO_LONG, copy, tooLong);
        } catch (IOException e) {
            requireOpen(e);
            throw CannotBackUp.of(e, StudyFile.folder(copy), project.file().toFile().length());
        } catch (CompletionException e) {
            throw e.getCause() instanceof StudyFailure failure ? failure : e;
        } finally {
            part.toFile().delete();
            StudyFile.journalOf(part).toFile().delete();
        }
    }

    /** Where the study was closed under the copy, that is why; else nothing. */
    private void requireOpen(IOException because) {
        if (claim.isClosed()) {
            StudyFailure closed =
                    new StudyFailure(StudyFailure.Reason.CLOSED, "The study is closed");
            closed.addSuppressed(because);
            throw closed;
        }
    }

    private static void appear(Path part, Path copy) throws IOException {
        try {
            Files.move(part, copy, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, copy);
        }
    }

    /** Answers what the study held when the pages were copied. */
    private Tally copied(Path part) throws IOException {
        StudyFile.requirePrivate(part);
        try (RandomAccessFile out = new RandomAccessFile(part.toFile(), "rw")) {
            for (int pass = 0; pass < PASSES; pass++) {
                long before = project.changes();
                copyPages(out);
                Optional<Tally> held = project.submit(() -> heldIf(before)).join();
                if (held.isPresent()) {
                    out.getFD().sync();
                    return held.get();
                }
            }
            return whileOthersWait(out);
        }
    }

    private Optional<Tally> heldIf(long changes) {
        return project.db().changes() == changes
                ? Optional.of(Tally.of(project.db()))
                : Optional.empty();
    }

    /** Somebody writes all the time: what differs is copied in one job. */
    private Tally whileOthersWait(RandomAccessFile out) throws IOException {
        Optional<Tally> held =
                project.submit(
                                () -> {
                                    try {
                                        copyPages(out);
                                        return Optional.of(Tally.of(project.db()));
                                    } catch (IOException e) {
                                        return Optional.<Tally>empty();
                                    }
                                })
                        .join();
        out.getFD().sync();
        return held.orElseThrow(() -> new IOException("The pages cannot be copied"));
    }

    /** Writes what differs, so that a second pass has little to write. */
    private void copyPages(RandomAccessFile out) throws IOException {
        byte[] chunk = new byte[CHUNK];
        byte[] there = new byte[CHUNK];
        long at = 0;
        int length = claim.read(at, chunk);
        while (length > 0) {
            if (!isThere(out, at, length, chunk, there)) {
                out.seek(at);
                out.write(chunk, 0, length);
            }
            at += length;
            length = claim.read(at, chunk);
        }
        out.setLength(at);
    }

    private static boolean isThere(
            RandomAccessFile out, long at, int length, byte[] chunk, byte[] there)
            throws IOException {
        if (out.length() < at + length) {
            return false;
        }
        out.seek(at);
        out.readFully(there, 0, length);
        return Arrays.equals(chunk, 0, length, there, 0, length);
    }
}
