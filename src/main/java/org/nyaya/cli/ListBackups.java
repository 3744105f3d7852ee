package org.nyaya.cli;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.nyaya.project.Backup;
import org.nyaya.project.BackupFolder;
import org.nyaya.project.Backups;
import org.nyaya.project.Secret;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nyaya backups}: lists the backups of a study, and whether each is sound. */
@Command(mixinStandardHelpOptions = true)
final class ListBackups implements Callable<Integer> {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private static final double MEGABYTE = 1e6;

    private final Terminal terminal;

    @Mixin private final StudyOptions options = new StudyOptions();

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
    private Format format = Format.TEXT;

    ListBackups(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        options.check();
        BackupFolder folder = BackupFolder.of(options.file());
        List<Backup> all = folder.all();
        if (all.isEmpty() && format == Format.TEXT) {
            terminal.say("backups.none", folder.path());
            return Exit.DONE;
        }
        List<List<Object>> rows = new ArrayList<>();
        try (Secret secret = options.secret(terminal)) {
            for (Backup backup : all) {
                rows.add(
                        List.of(
                                TIME.format(backup.at()),
                                size(backup),
                                sound(backup, secret),
                                name(backup)));
            }
        }
        List<String> header =
                format == Format.TEXT
                        ? List.of(
                                terminal.words().say("backups.column.when"),
                                terminal.words().say("backups.column.size"),
                                terminal.words().say("backups.column.sound"),
                                terminal.words().say("backups.column.file"))
                        : List.of("made", "megabytes", "sound", "file");
        Printing.print(terminal.out(), format, header, rows);
        return Exit.DONE;
    }

    private Object size(Backup backup) {
        double megabytes = Math.round(backup.size() / MEGABYTE * 10) / 10.0;
        return format == Format.TEXT
                ? terminal.words().say("backups.megabytes", megabytes)
                : megabytes;
    }

    private Object sound(Backup backup, Secret secret) {
        boolean sound = Backups.isSound(backup.file(), secret);
        return format == Format.TEXT
                ? terminal.words().say(sound ? "backups.sound" : "backups.not_sound")
                : sound;
    }

    private static String name(Backup backup) {
        return backup.file().getFileName().toString();
    }
}
