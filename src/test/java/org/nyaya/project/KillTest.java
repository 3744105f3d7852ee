package org.nyaya.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A power cut at any moment; 20 of them, more by {@code -Dnyaya.kill.rounds=200}. */
class KillTest {

    private static final int ROUNDS = Integer.getInteger("nyaya.kill.rounds", 20);
    private static final long SEED = Long.getLong("nyaya.kill.seed", 1);
    private static final int LONGEST_MILLIS = 150;

    @TempDir Path folder;

    @Test
    void every_acknowledged_coding_is_there_and_nothing_is_there_by_half() throws Exception {
        Path file = Studies.fileIn(folder);
        StudyFile.create(file, Studies.key(), Schema.current(), StudyProcess::begin).close();
        Random random = new Random(SEED);
        long acknowledged = 0;
        // The next process warms up while this one works.
        StudyProcess next = StudyProcess.coding(file);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                String when = "seed " + SEED + ", round " + round;
                try (StudyProcess process = next) {
                    next = StudyProcess.coding(file);
                    long last = lastOf(process, random, when);
                    acknowledged = Math.max(acknowledged, last);
                }
                acknowledged = checked(acknowledged, when);
            }
            assertTrue(acknowledged > ROUNDS, "Hardly anything was coded");
        } finally {
            next.kill();
        }
    }

    /** The last id that the process acknowledged before it was killed; 0 for none. */
    private static long lastOf(StudyProcess process, Random random, String when)
            throws IOException, InterruptedException {
        assertEquals(StudyProcess.OPENED, process.open(), when);
        Thread.sleep(random.nextInt(LONGEST_MILLIS), random.nextInt(1_000_000));
        return process.kill().stream()
                .filter(line -> line.endsWith("."))
                .mapToLong(line -> Long.parseLong(line.substring(0, line.length() - 1)))
                .max()
                .orElse(0);
    }

    /** Answers how many rows there are; the ids count from 1 without a gap. */
    private long checked(long acknowledged, String when) throws CannotOpen {
        try (Project project = Studies.open(folder)) {
            List<Long> codings = ids(project, "select id from coding order by id");
            long count = codings.size();
            assertTrue(
                    count == acknowledged || count == acknowledged + 1,
                    when + ": " + acknowledged + " acknowledged, " + count + " there");
            List<Long> all = LongStream.rangeClosed(1, count).boxed().toList();
            assertEquals(all, codings, when);
            assertEquals(
                    all,
                    ids(
                            project,
                            "select row from journal where tbl = 'coding' and op = 'i' order by id"),
                    when);
            assertEquals(
                    count, ids(project, "select id from action where state = 'done'").size(), when);
            assertEquals(
                    "ok",
                    project.read(read ->
                                    read.one(
                                            row -> row.text(0),
                                            "select * from pragma_integrity_check"))
                            .join()
                            .orElseThrow(),
                    when);
            return count;
        }
    }

    private static List<Long> ids(Project project, String sql) {
        return project.read(read -> read.list(row -> row.number(0), sql)).join();
    }
}
