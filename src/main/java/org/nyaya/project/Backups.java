package org.nyaya.project;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Copies of a study: those that lie beside it, whether one is sound, and making one. */
public final class Backups {

    /** How the name of a copy goes on that was kept before a study was brought up to date. */
    static final String KEPT = ".version";

    private Backups() {}

    /**
     * Files that may be copies of a study: its backups, then, beside it, what was kept before it
     * was brought up to date, and other studies in that folder; each the newest first. None where
     * nobody can look.
     */
    public static List<Path> of(Path file) {
        return Stream.concat(
                        BackupFolder.of(file).all().stream().map(Backup::file),
                        beside(file).stream())
                .toList();
    }

    /** Those of {@link #of} that are no backups: they lie beside the study. */
    static List<Path> beside(Path file) {
        Path folder = StudyFile.folder(file);
        String kept = file.getFileName() + KEPT;
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(
                            other -> {
                                String name = other.getFileName().toString();
                                return name.startsWith(kept)
                                        || name.toLowerCase(Locale.ROOT)
                                                .endsWith(StudyFile.EXTENSION);
                            })
                    .filter(other -> !other.getFileName().equals(file.getFileName()))
                    .filter(Files::isRegularFile)
                    .sorted(Comparator.comparingLong(Backups::changed).reversed())
                    .toList();
        } catch (IOException nobodyCanLook) {
            return List.of();
        }
    }

    /** What was kept with that key before a study was brought up to date. */
    static List<Path> kept(Path file, Key key) {
        String kept = file.getFileName() + KEPT;
        return beside(file).stream()
                .filter(copy -> copy.getFileName().toString().startsWith(kept))
                .filter(copy -> isOf(copy, key))
                .toList();
    }

    /** Whether a file has the salt of that key; never where nobody can look. */
    static boolean isOf(Path copy, Key key) {
        try (Claim _ = Claim.on(copy)) {
            return key.hasSalt(Key.header(copy));
        } catch (CannotOpen | IOException unreadable) {
            return false;
        }
    }

    /** Whether that is a copy that Nyaya kept, which is opened by way of a copy of its own. */
    public static boolean isKept(Path copy) {
        return !copy.getFileName()
                .toString()
                .toLowerCase(Locale.ROOT)
                .endsWith(StudyFile.EXTENSION);
    }

    /**
     * Whether every page of that file was written with this secret. Reads it all and derives a key:
     * not for the JavaFX thread.
     */
    public static boolean isSound(Path copy, Secret secret) {
        try (Claim _ = Claim.on(copy);
                Key key = Key.forExisting(secret, Key.header(copy))) {
            return KeyCheck.isWhole(copy, key);
        } catch (CannotOpen | IOException unreadable) {
            return false;
        }
    }

    /**
     * Copies a study that nobody has open, as encrypted as it is. The copy appears whole or not at
     * all, and can be written whatever the study could.
     *
     * @throws CannotOpen about the copy: also where there is a file of that name already
     */
    public static void copy(Path study, Path copy) throws CannotOpen {
        if (Files.exists(copy)) {
            throw new CannotOpen(CannotOpen.Why.EXISTS, copy);
        }
        Path part = copy.resolveSibling(copy.getFileName() + ".part");
        try (Claim _ = Claim.on(study)) {
            write(study, part);
            // What a cut-off transaction left is played back when the copy is opened.
            Path journal = StudyFile.journalOf(study);
            if (journal.toFile().length() > 0) {
                write(journal, StudyFile.journalOf(copy));
            }
            Files.move(part, copy);
        } catch (FileAlreadyExistsException e) {
            throw new CannotOpen(CannotOpen.Why.EXISTS, copy, e);
        } catch (IOException e) {
            throw new CannotOpen(
                    Files.isWritable(StudyFile.folder(copy))
                            ? CannotOpen.Why.STORAGE
                            : CannotOpen.Why.READ_ONLY,
                    copy,
                    e);
        } finally {
            part.toFile().delete();
        }
    }

    static void write(Path from, Path to) throws IOException {
        StudyFile.requirePrivate(to);
        try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ);
                FileChannel out = FileChannel.open(to, StandardOpenOption.WRITE)) {
            long size = in.size();
            for (long done = 0; done < size; ) {
                long now = in.transferTo(done, size - done, out);
                if (now <= 0) {
                    throw new IOException("The file ends before its end");
                }
                done += now;
            }
            out.force(true);
        }
    }

    /** A place beside the study for a copy, which nothing has yet. */
    public static Path free(Path file, String name) {
        Path free = file.resolveSibling(name + StudyFile.EXTENSION);
        for (int i = 2; Files.exists(free); i++) {
            free = file.resolveSibling(name + '-' + i + StudyFile.EXTENSION);
        }
        return free;
    }

    private static long changed(Path file) {
        return file.toFile().lastModified();
    }
}
