package org.nyaya.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.IntUnaryOperator;
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

    private static final int ROUNDS = Integer.getInteger("nyaya.kill.rounds", 2);
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
        rounds(round -> 1 + 3 * round, false);
    }

    @Test
    void a_power_cut_while_the_index_is_being_kept_changes_no_answer() throws Exception {
        rounds(round -> 2, true);
    }

    /**
     * @param actions how many are acknowledged before the power cut, by round
     * @param closing whether the study is being closed then, or more is being done
     */
    private void rounds(IntUnaryOperator actions, boolean closing) throws Exception {
        IndexProcess next = start(0, actions, closing);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                IndexProcess process = next;
                try {
                    assertEquals(IndexProcess.READY, process.open());
                    for (int i = 1; i <= actions.applyAsInt(round); i++) {
                        assertEquals(Integer.toString(i), process.next());
                    }
                    if (closing) {
                        Thread.sleep(new Random(round).nextInt(LONGEST_MILLIS));
                    }
                } finally {
                    process.kill();
                }
                // The next process warms up while the answers are compared.
                next = start(round + 1, actions, closing);
                assertRightAnswers("round " + round);
            }
        } finally {
            next.kill();
        }
    }

    private IndexProcess start(int round, IntUnaryOperator actions, boolean closing)
            throws IOException {
        int most = closing ? actions.applyAsInt(round) : 1_000;
        return IndexProcess.start(Studies.fileIn(folder), round, most);
    }

    private void assertRightAnswers(String message) throws CannotOpen {
        try (Study study = TestStudy.open(folder)) {
            SlowComparison.compare(study, TestStudy.coder(study), new Random(8), 25, message);
        }
    }
}
