package org.nyaya.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.nyaya.health.Finding;
import org.nyaya.project.Passphrase;
import org.nyaya.project.Rescue;
import org.nyaya.project.Rescued;
import org.nyaya.study.Study;
import org.nyaya.task.Running;

/** Measures the check of a study and its rescue. */
final class CheckingUp {

    private static final int PAGE = 4096;

    private final Report report;
    private final Path folder;

    CheckingUp(Report report, Path folder) {
        this.report = report;
        this.folder = folder;
    }

    void all(Path file) throws Exception {
        Samples checks = new Samples();
        for (int i = 0; i < 3; i++) {
            try (Study study = Study.open(file, passphrase())) {
                study.ask().index().ready().join();
                List<Finding> found = checks.time(() -> check(study));
                if (!found.isEmpty()) {
                    throw new IllegalStateException("Found: " + found);
                }
            }
        }
        seconds("check of the whole study", checks, 2);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2 / PAGE * PAGE] ^= 1;
        Path damaged = Files.write(folder.resolve("damaged.nyaya"), bytes);
        Samples rescues = new Samples();
        for (int i = 0; i < 3; i++) {
            Path saved = folder.resolve("rescued.nyaya");
            Files.deleteIfExists(saved);
            Rescued rescued = rescues.time(() -> rescue(damaged, saved));
            if (rescued.damaged() != 1) {
                throw new IllegalStateException("Damaged: " + rescued.damaged());
            }
        }
        seconds("rescue of the study, one page damaged, two keys derived", rescues, 5);
    }

    private static List<Finding> check(Study study) {
        return Running.begin(study.checkup(), Runnable::run, (done, all) -> {}).result().join();
    }

    private static Rescued rescue(Path damaged, Path saved) throws Exception {
        try (Passphrase old = passphrase();
                Passphrase next = passphrase()) {
            return Rescue.run(
                    damaged,
                    old,
                    saved,
                    next,
                    "Bench",
                    (kind, id) -> "Lost " + kind + " " + id,
                    (done, all) -> {});
        }
    }

    private static Passphrase passphrase() {
        return LargeStudy.passphrase();
    }

    private void seconds(String name, Samples samples, double budget) {
        report.add(Figure.of(name, samples.median() / 1000, "s", budget, Map.of()));
    }
}
