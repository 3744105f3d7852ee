package org.nyaya.project;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Puts a backup in the place of a study that nobody has open. What is there is put aside first,
 * under a plain name beside it, whatever its state; nothing is ever overwritten. Derives a key: not
 * for the JavaFX thread.
 */
public final class Restoring {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm.ss", Locale.ROOT);

    /** What came of it. */
    public sealed interface Restored {

        /**
         * The study is what the backup was.
         *
         * @param aside where the file is that was there before; empty where there was none
         */
        record Done(Path backup, Optional<Path> aside) implements Restored {}

        /** No backup is sound under what was typed; nothing happened. */
        record NoneSound(int looked) implements Restored {}
    }

    private Restoring() {}

    /** Restores the newest backup that is sound. */
    public static Restored newest(Path study, Secret secret) throws CannotOpen {
        List<Backup> all = BackupFolder.of(study).all();
        for (Backup backup : all) {
            if (Backups.isSound(backup.file(), secret)) {
                return from(study, backup.file(), secret);
            }
        }
        return new Restored.NoneSound(all.size());
    }

    /**
     * Restores that file, which stays where it is.
     *
     * @throws CannotOpen where the study is open; or about the place of the study
     */
    public static Restored from(Path study, Path backup, Secret secret) throws CannotOpen {
        StudyFile.requireShortPath(study);
        Optional<Present> present =
                Files.exists(study) ? Optional.of(Present.take(study)) : Optional.empty();
        Path part = study.resolveSibling(study.getFileName() + BackupFolder.PART);
        try (Claim _ = Claim.on(backup);
                Key key = Key.forExisting(secret, Key.header(backup))) {
            if (!KeyCheck.isWhole(backup, key)) {
                return new Restored.NoneSound(1);
            }
            Backups.write(backup, part);
            // The copy is proved anew: it is what the study will be.
            if (!KeyCheck.isWhole(part, key)) {
                throw new CannotOpen(CannotOpen.Why.STORAGE, study);
            }
            StudyFile.requireStudy(part, key);
            Optional<Path> aside = present.isPresent() ? Optional.of(putAside(study)) : none(study);
            appear(part, study);
            return new Restored.Done(backup, aside);
        } catch (IOException e) {
            throw new CannotOpen(StudyFile.whyNot(study), study, e);
        } finally {
            present.ifPresent(Present::close);
            part.toFile().delete();
            StudyFile.journalOf(part).toFile().delete();
        }
    }

    /**
     * The file that is there, held so that nobody opens it meanwhile. It may be too damaged to be
     * opened, so what is held are the bytes that SQLite itself locks.
     */
    private record Present(Claim claim, FileChannel file) implements AutoCloseable {

        /** Where SQLite's locks lie, and how many bytes they are. */
        private static final long LOCKS = 0x40000000L;

        private static final long COUNT = 512;

        static Present take(Path study) throws CannotOpen {
            Claim claim = Claim.on(study);
            FileChannel file;
            try {
                file = FileChannel.open(study, StandardOpenOption.READ, StandardOpenOption.WRITE);
            } catch (IOException e) {
                claim.close();
                throw new CannotOpen(CannotOpen.Why.READ_ONLY, study, e);
            }
            Present present = new Present(claim, file);
            try {
                if (file.tryLock(LOCKS, COUNT, false) == null) {
                    throw new CannotOpen(CannotOpen.Why.OPEN_ELSEWHERE, study);
                }
                return present;
            } catch (IOException e) {
                present.close();
                throw new CannotOpen(CannotOpen.Why.READ_ONLY, study, e);
            } catch (CannotOpen e) {
                present.close();
                throw e;
            }
        }

        @Override
        public void close() {
            try (claim) {
                file.close();
            } catch (IOException e) {
                // Nothing was written through it, so there is nothing to lose.
                return;
            }
        }
    }

    /**
     * The file gets a second name before it loses its own, so that it is never without one. What a
     * cut-off transaction left goes along, for it belongs to that file and to no other.
     */
    private static Path putAside(Path study) throws IOException {
        Path aside = aside(study);
        Path journal = StudyFile.journalOf(study);
        if (journal.toFile().length() > 0) {
            both(journal, StudyFile.journalOf(aside));
            both(study, aside);
            Files.delete(study);
        } else {
            both(study, aside);
        }
        Files.deleteIfExists(journal);
        return aside;
    }

    private static void both(Path file, Path also) throws IOException {
        try {
            Files.createLink(also, file);
        } catch (UnsupportedOperationException | FileSystemException e) {
            if (e instanceof FileAlreadyExistsException taken) {
                throw taken;
            }
            Backups.write(file, also);
        }
    }

    /** A journal without its study would be played back into what takes its name. */
    private static Optional<Path> none(Path study) throws IOException {
        Path journal = StudyFile.journalOf(study);
        if (Files.exists(journal)) {
            Files.move(journal, StudyFile.journalOf(aside(study)));
        }
        return Optional.empty();
    }

    private static Path aside(Path study) {
        String called = String.valueOf(study.getFileName());
        String name =
                called.endsWith(StudyFile.EXTENSION)
                        ? called.substring(0, called.length() - StudyFile.EXTENSION.length())
                        : called;
        String time = " put aside " + TIME.format(BackupFolder.now());
        return Backups.free(study, name + time);
    }

    private static void appear(Path part, Path study) throws IOException {
        try {
            Files.move(
                    part,
                    study,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, study, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
