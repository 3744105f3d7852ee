package org.nyaya.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes a study anew: beside itself, proved, and then in its own place in one step; whatever ends
 * the program on the way, the study is what it was or what it was to be, whole. Afterwards it is
 * closed. Its backups go, for they hold what it is not to hold any more, or open with what is not
 * to open it; one new backup is made. Not for the JavaFX thread, nor for the study thread.
 */
public final class Rewriting {

    /** How much of the history goes. */
    public enum Erase {
        /** Nothing can be undone any more, nor asked how the codebook was. */
        ALL,
        /** Nothing can be undone any more; the versions of the codebook stay. */
        ALL_BUT_CODEBOOK
    }

    private static final String COPY = "-1";
    private static final String PURGED = "-2";

    /** The window writes down now and then where the user is; that is no reason to give up. */
    private static final int TRIES = 5;

    private final Project project;
    private final Claim claim;
    private final Path file;

    Rewriting(Project project, Claim claim) {
        this.project = project;
        this.claim = claim;
        this.file = project.file();
    }

    /**
     * Encrypts the study with a key of another passphrase and a salt of its own. Where that fails,
     * the study stays open and as it was.
     *
     * @return the words of a new recovery sheet, for the caller to close; older ones are void
     */
    public RecoveryKey passphrase(Passphrase next) throws CannotOpen {
        Path part = part("");
        try (Key old = project.key();
                Key fresh = Key.forNew(next)) {
            requireRoom();
            StudyFile.requirePrivate(part);
            project.end(db -> {
                requireOurs();
                vacuum(db, part, fresh);
                requireCopy(part, fresh, Tally.of(db));
                removeBackups(old);
                Replacement.run(db, claim, part, file);
                return true;
            });
            backUp(fresh);
            return fresh.recovery();
        } catch (IOException e) {
            throw new CannotOpen(StudyFile.whyNot(file), file, e);
        } finally {
            delete(part);
        }
    }

    /**
     * Erases history, and before it what {@code withdraws} takes out of a copy of the study; both
     * work on a copy that becomes the study.
     *
     * @param erase how much of the history goes
     * @param withdraws changes the copy, as actions that leave no trace
     * @param after fills what is worked out from the study; closes the copy's features, not the
     *     copy
     */
    public void purge(Erase erase, Work<Tx, @Nullable Void> withdraws, Consumer<Project> after)
            throws CannotOpen {
        Path copy = part(COPY);
        Path part = part(PURGED);
        try (Key key = project.key()) {
            int tries = 0;
            boolean replaced;
            do {
                requireRoom();
                long changes = project.changes();
                project.backingUp().to(copy);
                Tally tally = purgedCopy(copy, part, key, erase, withdraws, after);
                requireCopy(part, key, tally);
                delete(copy);
                replaced = replacedBy(part, key, changes);
                tries++;
            } while (!replaced && tries < TRIES);
            if (!replaced) {
                throw new IOException("The study was changed meanwhile");
            }
            backUp(key);
        } catch (CannotBackUp e) {
            throw new CannotOpen(
                    e.why() == CannotBackUp.Why.DAMAGED
                            ? CannotOpen.Why.DAMAGED
                            : CannotOpen.Why.STORAGE,
                    file,
                    e);
        } catch (IOException e) {
            throw new CannotOpen(StudyFile.whyNot(file), file, e);
        } finally {
            delete(copy);
            delete(part);
        }
    }

    /** Whether the study is the part now; not where it was changed after the part was copied. */
    private boolean replacedBy(Path part, Key key, long changes) throws IOException {
        return project.end(db -> {
            requireOurs();
            if (db.changes() != changes) {
                return false;
            }
            removeBackups(key);
            Replacement.run(db, claim, part, file);
            return true;
        });
    }

    private Tally purgedCopy(
            Path copy,
            Path part,
            Key key,
            Erase erase,
            Work<Tx, @Nullable Void> withdraws,
            Consumer<Project> after)
            throws CannotOpen, IOException {
        StudyFile.requirePrivate(part);
        AtomicReference<@Nullable Tally> tally = new AtomicReference<>();
        try (Project purged = StudyFile.open(copy, key, Schema.current())) {
            purged.act(Label.of(Erasing.LABEL), withdraws).join();
            purged.submit(
                            () -> {
                                Erasing.run(purged.db(), erase);
                                return true;
                            })
                    .join();
            after.accept(purged);
            purged.submit(
                            () -> {
                                vacuum(purged.db(), part, key);
                                tally.set(Tally.of(purged.db()));
                                return true;
                            })
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StudyFailure failure ? failure : e;
        }
        Replacement.force(part);
        return Objects.requireNonNull(tally.get());
    }

    private void requireOurs() {
        if (!claim.holds(file)) {
            throw new StudyFailure(
                    StudyFailure.Reason.REPLACED, "Another file has the name of the study");
        }
    }

    private void requireRoom() throws CannotOpen, IOException {
        StudyFile.requireShortPath(part(COPY));
        if (CannotBackUp.isTooSmall(StudyFile.folder(file), Files.size(file))) {
            throw new CannotOpen(CannotOpen.Why.STORAGE, file);
        }
    }

    private static void requireCopy(Path part, Key key, Tally tally) throws IOException {
        if (!Proof.isCopy(part, key, tally)) {
            throw new IOException("What was written is not what is there");
        }
    }

    /**
     * Not the driver's own backup, which would write a plain copy. As a URI with the key: without
     * one the copy would have that of the study.
     */
    private static void vacuum(Db db, Path to, Key key) {
        byte[] salted = key.salted();
        String raw = "x'" + HexFormat.of().formatHex(salted) + '\'';
        Arrays.fill(salted, (byte) 0);
        String hex = HexFormat.of().formatHex(raw.getBytes(StandardCharsets.US_ASCII));
        db.change("vacuum into ?", to.toAbsolutePath().toUri() + "?hexkey=" + hex);
    }

    /**
     * Before the study is replaced: whatever ends the program, what was erased is not left behind
     * in a backup of a study that does not hold it any more.
     */
    private void removeBackups(Key key) throws IOException {
        for (Backup backup : BackupFolder.of(file).all(key)) {
            Files.deleteIfExists(backup.file());
        }
        for (Path kept : Backups.kept(file, key)) {
            Files.deleteIfExists(kept);
        }
    }

    /** One backup of the study as it is now. Where it fails, the next opening makes one. */
    private void backUp(Key key) {
        BackupFolder folder = BackupFolder.of(file);
        try {
            Path place = folder.next(BackupFolder.now());
            folder.clearUp();
            Backups.copy(file, place);
            if (!KeyCheck.isWhole(place, key)) {
                Files.delete(place);
            }
        } catch (IOException | CannotOpen e) {
            // The study is as it should be; what is in the way is told at the next opening.
            return;
        }
    }

    /** Removes what was left where this was cut off; the caller has the study open, alone. */
    static void clearUp(Path file) {
        for (String which : List.of("", COPY, PURGED)) {
            delete(part(file, which));
        }
    }

    private Path part(String which) {
        return part(file, which);
    }

    private static Path part(Path file, String which) {
        return file.resolveSibling(file.getFileName() + BackupFolder.PART + which);
    }

    private static void delete(Path part) {
        part.toFile().delete();
        StudyFile.journalOf(part).toFile().delete();
    }
}
