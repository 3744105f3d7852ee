package org.nyaya.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.Coder;
import org.nyaya.project.Step;

class ClosingTest {

    @TempDir Path folder;

    @Test
    void closing_twice_is_closing_once() throws Exception {
        Study study = TestStudy.create(folder);
        study.close();
        study.close();
    }

    @Test
    void what_is_done_while_the_index_has_closed_already_is_found_after_opening_again()
            throws Exception {
        try (Study study = TestStudy.create(folder)) {
            TestStudy.source(study, "KI01", "ANNA: The river rose.\nBEN: Yes.\nANNA: So.");
            study.ask().index().close();
            TestStudy.source(study, "KI02", "ANNA: The river fell.\nBEN: Yes.\nANNA: Hm.");
        }
        try (Study study = TestStudy.open(folder)) {
            Coder coder = TestStudy.coder(study);
            assertEquals(2, study.ask().ask("river", coder, 9).join().found());
        }
    }

    @Test
    void a_coder_who_joins_is_the_one_who_did_so() throws Exception {
        try (Study study = TestStudy.create(folder)) {
            study.coders().signIn("Farai").join();
            List<Step> steps = study.project().history().steps().join();
            assertEquals("Farai", steps.getFirst().coder());
        }
    }
}
