package org.nyaya.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.project.Studies;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;

/**
 * A power cut in the middle of an import: every transcript that was acknowledged is there, none
 * half. More rounds by {@code -Dnyaya.kill.rounds=200}.
 */
class ImportKillTest {

    private static final int ROUNDS = Integer.getInteger("nyaya.kill.rounds", 3);
    private static final int MOST = 40;

    @TempDir Path folder;

    @BeforeEach
    void makeStudy() throws Exception {
        TestStudy.create(folder).close();
    }

    @Test
    void what_was_acknowledged_is_there_and_nothing_is_there_by_half() throws Exception {
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            int acknowledged = killedAfter(1 + random.nextInt(4), random.nextInt(MOST));
            try (Study study = TestStudy.open(folder)) {
                List<Source> sources = study.sources().all().join();
                String where = "round " + round;
                assertTrue(
                        sources.size() == acknowledged || sources.size() == acknowledged + 1,
                        where
                                + ": "
                                + acknowledged
                                + " acknowledged, "
                                + sources.size()
                                + " there");
                for (int i = 1; i <= sources.size(); i++) {
                    assertEquals(ImportProcess.name(i), sources.get(i - 1).name(), where);
                    assertEquals(400, turns(study, sources.get(i - 1)), where);
                }
                assertEquals(List.of(), Checks.of(study), where);
            }
        }
    }

    private static long turns(Study study, Source source) {
        return study.project()
                .read(read ->
                        read.number("select count(*) from turn where source = ?", source.id()))
                .join();
    }

    /** Kills the process some moments after it acknowledged so many; answers the last of all. */
    private int killedAfter(int wanted, int millis) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:-UsePerfData",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ImportProcess.class.getName(),
                                Studies.fileIn(folder).toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        int last = 0;
        try (BufferedReader out = process.inputReader()) {
            for (int i = 0; i < wanted; i++) {
                last = number(out.readLine());
            }
            // Somewhere within the next one: where, is left to chance.
            Thread.sleep(millis);
            process.toHandle().destroyForcibly();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                last = line.endsWith(".") ? number(line) : last;
            }
        }
        process.waitFor();
        return last;
    }

    private static int number(String line) {
        return Integer.parseInt(line.substring(0, line.length() - 1));
    }
}
