package org.nyaya.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Turned;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;

@SuppressWarnings("NullAway.Init")
class CodersTest {

    @TempDir Path folder;
    private Study study;

    @BeforeEach
    void create() throws CannotOpen {
        study = TestStudy.create(folder);
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void signing_in_adds_a_coder_once_whatever_the_case() {
        Coder first = study.coders().signIn(" Nomsa ").join();
        assertEquals(first, study.coders().signIn("NOMSA").join());
        assertEquals(List.of(TestStudy.CODER, "Nomsa"), names());
    }

    @Test
    void what_is_done_from_then_on_is_that_coder_s() {
        study.coders().signIn("Nomsa").join();
        TestStudy.code(study, "Safety");
        assertEquals("Nomsa", study.project().history().steps().join().getFirst().coder());
        study.coders().signIn(TestStudy.CODER).join();
        assertEquals(
                Turned.OthersStep.class, study.project().history().undo(false).join().getClass());
    }

    @Test
    void without_a_name_the_first_coder_signs_in() {
        study.coders().signIn("Nomsa").join();
        assertEquals(TestStudy.CODER, study.coders().signIn().join().name());
    }

    @Test
    void a_coder_is_known_whatever_the_case_and_nobody_is_added_by_asking() {
        assertEquals(Optional.of(TestStudy.coder(study)), study.coders().known("TARIRO").join());
        assertEquals(Optional.empty(), study.coders().known("Nomsa").join());
        assertEquals(List.of(TestStudy.CODER), names());
    }

    @Test
    void the_first_coder_who_coded_anything_is_meant_where_nobody_is_named_else_the_first() {
        assertEquals(TestStudy.CODER, study.coders().usual().join().name());
        Coder nomsa = study.coders().signIn("Nomsa").join();
        Source source = TestStudy.source(study, "KI-1", "ANNA: one.");
        Code code = TestStudy.code(study, "A");
        TestStudy.coding(study, source, new Span(0, 5), code, nomsa);
        assertEquals(nomsa, study.coders().usual().join());
        TestStudy.coding(study, source, new Span(0, 5), code);
        assertEquals(TestStudy.CODER, study.coders().usual().join().name());
    }

    private List<String> names() {
        return study.coders().all().join().stream().map(Coder::name).toList();
    }
}
