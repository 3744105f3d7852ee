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
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;

@SuppressWarnings("NullAway.Init")
class PinsTest {

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
    void a_pinned_code_keeps_its_place_when_others_come_and_go() {
        Code a = TestStudy.code(study, "A");
        Code b = TestStudy.code(study, "B");
        assertTrue(study.pins().pin(coder, 2, a).join());
        assertTrue(study.pins().pin(coder, 1, b).join());
        study.pins().unpin(coder, b).join();
        assertEquals(Map.of(2, a.id()), study.pins().of(coder).join());
    }

    @Test
    void a_code_has_one_place_and_a_place_one_code() {
        Code a = TestStudy.code(study, "A");
        Code b = TestStudy.code(study, "B");
        study.pins().pin(coder, 1, a).join();
        study.pins().pin(coder, 2, b).join();
        study.pins().pin(coder, 2, a).join();
        assertEquals(Map.of(2, a.id()), study.pins().of(coder).join());
    }

    @Test
    void undoing_gives_a_place_back_to_the_code_that_had_it() {
        Code a = TestStudy.code(study, "A");
        Code b = TestStudy.code(study, "B");
        study.pins().pin(coder, 1, a).join();
        study.pins().pin(coder, 1, b).join();
        study.project().history().undo(false).join();
        assertEquals(Map.of(1, a.id()), study.pins().of(coder).join());
    }

    @Test
    void each_coder_pins_codes_of_their_own() {
        Code a = TestStudy.code(study, "A");
        study.pins().pin(coder, 1, a).join();
        Coder other = study.coders().signIn("Nomsa").join();
        assertEquals(Map.of(), study.pins().of(other).join());
    }

    @Test
    void a_deleted_code_leaves_its_place_empty_and_cannot_be_pinned() {
        Code a = TestStudy.code(study, "A");
        study.pins().pin(coder, 1, a).join();
        study.codebook().delete(a, "").join();
        assertEquals(Map.of(), study.pins().of(coder).join());
        assertFalse(study.pins().pin(coder, 1, a).join());
    }

    @Test
    void pinning_what_is_pinned_there_already_is_no_step() {
        Code a = TestStudy.code(study, "A");
        study.pins().pin(coder, 1, a).join();
        int steps = study.project().history().steps().join().size();
        study.pins().pin(coder, 1, a).join();
        assertEquals(steps, study.project().history().steps().join().size());
    }
}
