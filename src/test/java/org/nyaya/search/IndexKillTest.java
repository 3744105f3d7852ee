package org.nyaya.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Studies;
import org.nyaya.study.RandomStudy;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;

/**
 * A power cut after something was done and before, or while, the index is kept. More rounds by
 * {@code -Dnyaya.kill.rounds=200}.
 */
class IndexKillTest {

    private static final int ROUNDS = Integer.getInteger("nyaya.kill.rounds", 3);
    private static final int LONGEST_MILLIS = 60;

    @TempDir Path folder;

    @BeforeEach
    void aStudyWhoseIndexIsKept() throws CannotOpen {
        try (Study study = TestStudy.create(folder)) {
            new RandomStudy(study, new Random(21)).fill();
        }
    }

    @Test
    void what_was_done_before_the_index_was_kept_is_found_after_a_power_cut() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            IndexProcess process = opened(round, 1_000);
            try {
                for (int i = 1; i <= 1 + 3 * round; i++) {
                    assertEquals(Integer.toString(i), process.next());
                }
            } finally {
                process.kill();
            }
            assertRightAnswers("round " + round);
        }
    }

    @Test
    void a_power_cut_while_the_index_is_being_kept_changes_no_answer() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            int actions = 2;
            IndexProcess process = opened(round, actions);
            try {
                for (int i = 1; i <= actions; i++) {
                    assertEquals(Integer.toString(i), process.next());
                }
                Thread.sleep(new Random(round).nextInt(LONGEST_MILLIS));
            } finally {
                process.kill();
            }
            assertRightAnswers("round " + round);
        }
    }

    private IndexProcess opened(int round, int actions) throws IOException, InterruptedException {
        IndexProcess process = IndexProcess.start(Studies.fileIn(folder), round, actions);
        String said = process.open();
        if (!said.equals(IndexProcess.READY)) {
            process.kill();
        }
        assertEquals(IndexProcess.READY, said);
        return process;
    }

    private void assertRightAnswers(String message) throws CannotOpen {
        try (Study study = TestStudy.open(folder)) {
            SlowComparison.compare(study, TestStudy.coder(study), new Random(8), 25, message);
        }
    }
}
