package org.nyaya.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder {@code NAME.backups} beside a study: encrypted copies of it under its name and the
 * time at which they were made. They are not called like studies, so that nobody goes on in one
 * that a newer one would push out.
 */
public final class BackupFolder {

    /** How many are kept. */
    public static final int KEPT = 5;

    static final String EXTENSION = ".backup";

    /** While a copy is written; what is left of one is never taken for a backup. */
    static final String PART = ".part";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm.ss", Locale.ROOT);

    private final String name;
    private final Path folder;

    private BackupFolder(Path study) {
        String called = String.valueOf(study.getFileName());
        this.name =
                called.endsWith(StudyFile.EXTENSION)
                        ? called.substring(0, called.length() - StudyFile.EXTENSION.length())
                        : called;
        this.folder = study.resolveSibling(name + ".backups");
    }

    /** The folder of that study, which need not be there yet. */
    public static BackupFolder of(Path study) {
        return new BackupFolder(study);
    }

    /** What clocks show here, now: what a researcher looks for in the names of backups. */
    static LocalDateTime now() {
        return LocalDateTime.now(ZoneId.systemDefault());
    }

    public Path path() {
        return folder;
    }

    /** What is called like a backup of this study, the newest first; none where nobody can look. */
    public List<Backup> all() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> read(file).stream())
                    .sorted(Comparator.comparing(Backup::at).reversed())
                    .toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    /** Those that were made with that key's salt: of this study, under its passphrase of now. */
    List<Backup> all(Key key) {
        return all().stream().filter(backup -> Backups.isOf(backup.file(), key)).toList();
    }

    /** A place for a backup made now, which nothing has yet. The folder is made where it lacks. */
    Path next(LocalDateTime now) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder);
        }
        LocalDateTime at = now;
        Path place = place(at);
        while (Files.exists(place)) {
            at = at.plusSeconds(1);
            place = place(at);
        }
        return place;
    }

    private Path place(LocalDateTime at) {
        return folder.resolve(name + ' ' + TIME.format(at) + EXTENSION);
    }

    /** Removes all but the newest of that key; those under another passphrase are left alone. */
    void rotate(Key key) throws IOException {
        for (Backup old : all(key).stream().skip(KEPT).toList()) {
            Files.deleteIfExists(old.file());
        }
    }

    /** Removes what a backup that was cut off left behind. */
    void clearUp() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path part :
                    files.filter(
                                    file -> {
                                        String called = file.getFileName().toString();
                                        return called.startsWith(name + ' ')
                                                && called.contains(PART);
                                    })
                            .toList()) {
                Files.deleteIfExists(part);
            }
        }
    }

    private Optional<Backup> read(Path file) {
        String called = file.getFileName().toString();
        if (!called.startsWith(name + ' ') || !called.endsWith(EXTENSION)) {
            return Optional.empty();
        }
        String time = called.substring(name.length() + 1, called.length() - EXTENSION.length());
        try {
            return Optional.of(
                    new Backup(file, LocalDateTime.parse(time, TIME), file.toFile().length()));
        } catch (DateTimeParseException another) {
            return Optional.empty();
        }
    }
}
