package org.nyaya.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nyaya.project.Turned;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;

class MendingTest {

    @TempDir Path folder;

    @ParameterizedTest
    @MethodSource("org.nyaya.health.Checks#everyBreakageOfEveryStudy")
    void what_can_be_set_right_is_not_found_again(long seed, Breakage kind) throws Exception {
        Checks.make(folder, seed);
        kind.happen(folder);
        try (Study study = TestStudy.open(folder)) {
            // Setting one thing right may bring up another: a turn moves, and search follows.
            for (int round = 0; round < 3; round++) {
                mend(study, Checks.of(study));
            }
            List<Finding> left = Checks.of(study);
            assertTrue(
                    left.stream().allMatch(finding -> finding.mend() == Mend.NONE),
                    "seed " + seed + ": " + left);
        }
    }

    @ParameterizedTest
    @MethodSource("org.nyaya.health.Checks#everyBreakageOfEveryStudy")
    void what_was_set_right_as_a_step_is_undone_as_one(long seed, Breakage kind) throws Exception {
        Checks.make(folder, seed);
        kind.happen(folder);
        try (Study study = TestStudy.open(folder)) {
            List<Finding> found = Checks.of(study);
            for (Finding finding : found) {
                if (finding.mend() == Mend.UNDOABLE) {
                    Map<String, List<String>> before = Rows.of(study);
                    assertTrue(mending(study).mend(finding), "seed " + seed + ": " + finding);
                    assertInstanceOf(
                            Turned.Done.class, study.project().history().undo(false).join());
                    assertEquals(before, Rows.of(study), "seed " + seed + ": " + finding);
                }
            }
        }
    }

    private static void mend(Study study, List<Finding> found) {
        found.forEach(finding -> mending(study).mend(finding));
    }

    private static Mending mending(Study study) {
        return study.mending((kind, id) -> "Lost " + kind + " " + id);
    }
}
