package org.nyaya.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.nyaya.project.Passphrase;
import org.nyaya.study.Study;

/** What keeping a study costs: its backup, and another passphrase. */
final class MeasuringKeeping {

    private static final int ROUNDS = 5;
    private static final double BACKUP_SECONDS = 0.5;
    private static final double PASSPHRASE_SECONDS = 1.5;

    private final Report report;

    MeasuringKeeping(Report report) {
        this.report = report;
    }

    /** Leaves the study with the passphrase that it had. */
    void all(Path file, String passphrase) throws Exception {
        backup(file, passphrase);
        passphrases(file, passphrase);
    }

    /** Of an open study: copied, each page proved, opened, counted. */
    private void backup(Path file, String passphrase) throws Exception {
        Samples samples = new Samples();
        try (Study study = open(file, passphrase)) {
            for (int i = 0; i < ROUNDS; i++) {
                samples.time(() -> study.project().backingUp().now());
            }
        }
        seconds("backup of an open study, proved", samples, BACKUP_SECONDS);
    }

    /** From the new passphrase to the study replaced, with its new backup. */
    private void passphrases(Path file, String passphrase) throws Exception {
        String other = passphrase + ", another";
        Samples samples = new Samples();
        for (List<String> change :
                List.of(List.of(passphrase, other), List.of(other, passphrase))) {
            try (Study study = open(file, change.getFirst());
                    Passphrase next = Passphrase.taking(change.getLast().toCharArray())) {
                study.ask().index().close();
                samples.time(() -> {
                    study.project().rewriting().passphrase(next).close();
                    return true;
                });
            }
        }
        seconds("another passphrase, key derivation included", samples, PASSPHRASE_SECONDS);
    }

    private static Study open(Path file, String passphrase) throws Exception {
        try (Passphrase typed = Passphrase.taking(passphrase.toCharArray())) {
            return Study.open(file, typed);
        }
    }

    private void seconds(String name, Samples samples, double budget) {
        report.add(Figure.of(name, samples.median() / 1000, "s", budget, Map.of()));
    }
}
