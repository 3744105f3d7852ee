package org.nyaya.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.NegativeCases.Turned;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Label;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;

@SuppressWarnings("NullAway.Init")
class NegativeCasesTest {

    private static final Label ONE = Label.of("code.negative", "Safety", "KI01", "1");
    private static final Label NONE = Label.of("code.not_negative", "Safety", "KI01", "1");

    @TempDir Path folder;
    private Study study;
    private Source source;
    private Coding coding;

    @BeforeEach
    void create() throws CannotOpen {
        study = TestStudy.create(folder);
        source = TestStudy.source(study, "KI01", "INT: Where?\n\nKI01: At the gate.\n", "KI01");
        coding = TestStudy.coding(study, source, new Span(13, 20), TestStudy.code(study, "Safety"));
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void a_coding_becomes_one_and_is_none_any_more() {
        assertEquals(Turned.NEGATIVE, turn());
        assertEquals(Set.of(coding.id()), there());
        assertEquals(Turned.NONE_ANY_MORE, turn());
        assertEquals(Set.of(), there());
    }

    @Test
    void each_turn_is_a_step_that_is_called_what_it_does() {
        turn();
        turn();
        assertEquals(
                List.of(NONE, ONE),
                study.project().history().steps().join().stream()
                        .limit(2)
                        .map(step -> step.label())
                        .toList());
        study.project().history().undo(false).join();
        assertEquals(Set.of(coding.id()), there());
    }

    @Test
    void what_is_gone_becomes_none() {
        study.codings().removeAll(List.of(coding.id())).join();
        assertEquals(Turned.GONE, turn());
    }

    @Test
    void it_goes_with_its_coding_and_comes_back_with_it() {
        turn();
        study.codings().removeAll(List.of(coding.id())).join();
        assertEquals(Set.of(), there());
        study.project().history().undo(false).join();
        assertEquals(Set.of(coding.id()), there());
    }

    @Test
    void where_two_codings_become_one_it_stays() {
        Code other = TestStudy.code(study, "Shelter");
        Coding there = TestStudy.coding(study, source, coding.span(), other);
        turn();
        study.codebook().merge(TestStudy.code(study, "Safety"), other, LocalDate.EPOCH, "").join();
        assertEquals(Set.of(there.id()), there());
    }

    private Turned turn() {
        return study.negativeCases().turn(coding.id(), ONE, NONE).join();
    }

    private Set<Long> there() {
        return study.negativeCases().in(source.id()).join();
    }
}
