package org.nyaya.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.project.CannotOpen;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;

@SuppressWarnings("NullAway.Init")
class PassesTest {

    @TempDir Path folder;
    private Study study;
    private Coder coder;

    @BeforeEach
    void create() throws CannotOpen {
        study = TestStudy.create(folder);
        coder = TestStudy.coder(study);
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void a_source_is_as_far_as_the_coder_says() {
        Source one = TestStudy.source(study, "KI-1", "ANNA: one.");
        Source two = TestStudy.source(study, "KI-2", "ANNA: two.");
        TestStudy.source(study, "KI-3", "ANNA: three.");
        study.passes().say(coder, one, Pass.FIRST).join();
        study.passes().say(coder, two, Pass.FIRST).join();
        assertTrue(study.passes().say(coder, two, Pass.REVIEWED).join());
        assertEquals(
                Map.of(one.id(), Pass.FIRST, two.id(), Pass.REVIEWED),
                study.passes().of(coder).join());
    }

    @Test
    void a_source_may_be_unread_again_and_undoing_brings_back_what_was_said() {
        Source one = TestStudy.source(study, "KI-1", "ANNA: one.");
        study.passes().say(coder, one, Pass.REVIEWED).join();
        study.passes().say(coder, one, Pass.UNREAD).join();
        assertEquals(Map.of(), study.passes().of(coder).join());
        study.project().history().undo(false).join();
        assertEquals(Map.of(one.id(), Pass.REVIEWED), study.passes().of(coder).join());
    }

    @Test
    void how_far_one_coder_is_says_nothing_of_another() {
        Source one = TestStudy.source(study, "KI-1", "ANNA: one.");
        study.passes().say(coder, one, Pass.FIRST).join();
        Coder other = study.coders().signIn("Nomsa").join();
        assertEquals(Map.of(), study.passes().of(other).join());
    }

    @Test
    void of_a_source_that_is_gone_nothing_is_said() {
        Source one = TestStudy.source(study, "KI-1", "ANNA: one.");
        study.sources().remove(one).join();
        assertFalse(study.passes().say(coder, one, Pass.FIRST).join());
    }
}
