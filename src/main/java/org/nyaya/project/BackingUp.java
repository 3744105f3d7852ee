package org.nyaya.project;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;

/**
 * Makes backups of an open study, on the thread of whoever asks, while it is being worked in: the
 * pages are copied as they stand in the file, encrypted, and once more as long as something was
 * written meanwhile. The study thread only tells whether that was so. Not for the JavaFX thread, nor
 * for the study thread.
 */
public final class BackingUp {

    /** Remembered inside the study: the last action that a backup holds. */
    private static final String LAST = "backup";

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
        LocalDateTime now = LocalDateTime.now();
        try (Key key = project.key()) {
            long done = project.read(Read::lastAction).join();
            List<Backup> there = folder.all(key);
            boolean recent =
                    !there.isEmpty() && there.getFirst().at().plus(APART).isAfter(now);
            boolean same =
                    !there.isEmpty()
                            && project.remembered()
                                    .recall(LAST)
                                    .join()
                                    .equals(Optional.of(Long.toString(done)));
            // Nothing but its beginning has happened in a study that was just made.
            return recent || same || done <= 1 ? Optional.empty() : Optional.of(into(now));
        } catch (CompletionException e) {
            throw e.getCause() instanceof StudyFailure failure ? failure : e;
        }
    }

    /** Makes a backup in the folder beside the study. */
    public Backup now() throws CannotBackUp {
        return into(LocalDateTime.now());
    }

    private Backup into(LocalDateTime now) throws CannotBackUp {
        Path place = place(now);
        long done = copy(place);
        try (Key key = project.key()) {
            folder.rotate(key);
            project.remembered().remember(LAST, Long.toString(done)).join();
        } catch (IOException | CompletionException tooManyAreNoHarm) {
            // The backup is made. What could not be removed or noted now is the next time.
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

    /** Answers the last action that the copy holds. The copy appears whole and proved, or not. */
    private long copy(Path copy) throws CannotBackUp {
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
            Held held = copied(part);
            if (!Proof.isCopy(part, key, held.tally())) {
                throw new CannotBackUp(CannotBackUp.Why.DAMAGED, project.file(), null);
            }
            appear(part, copy);
            return held.action();
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

    /** What the study held when the pages were copied. */
    private record Held(Tally tally, long action) {}

    private Held copied(Path part) throws IOException {
        StudyFile.requirePrivate(part);
        try (RandomAccessFile out = new RandomAccessFile(part.toFile(), "rw")) {
            long before = project.changes();
            for (int pass = 0; pass < PASSES; pass++) {
                copyPages(out);
                long copied = before;
                Optional<Held> held = project.submit(() -> heldIf(copied)).join();
                if (held.isPresent()) {
                    out.getFD().sync();
                    return held.get();
                }
                before = project.changes();
            }
        }
        return whileOthersWait(part);
    }

    private Optional<Held> heldIf(long changes) {
        return project.db().changes() == changes ? Optional.of(held()) : Optional.empty();
    }

    private Held held() {
        Tally tally = Tally.of(project.db());
        return new Held(tally, new Read(project.db()).lastAction());
    }

    /** Somebody writes all the time: what differs is copied in one job. */
    private Held whileOthersWait(Path part) throws IOException {
        try (RandomAccessFile out = new RandomAccessFile(part.toFile(), "rw")) {
            Optional<Held> held =
                    project.submit(() -> {
                                try {
                                    copyPages(out);
                                    return Optional.of(held());
                                } catch (IOException e) {
                                    return Optional.<Held>empty();
                                }
                            })
                            .join();
            out.getFD().sync();
            return held.orElseThrow(() -> new IOException("The pages cannot be copied"));
        }
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
