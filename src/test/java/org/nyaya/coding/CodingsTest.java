package org.nyaya.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Label;
import org.nyaya.project.Table;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;

@SuppressWarnings("NullAway.Init")
class CodingsTest {

    private static final String TEXT = "ANNA: so \ud83d\udc4d\ud83c\udffd e\u0301 end";
    private static final Label LABEL = Label.of("coding.add");

    @TempDir Path folder;
    private Study study;
    private Source source;
    private Code code;

    @BeforeEach
    void create() throws CannotOpen {
        study = TestStudy.create(folder);
        source = TestStudy.source(study, "KI-1", TEXT);
        code = TestStudy.code(study, "Safety");
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void a_passage_is_coded_as_it_was_wanted() {
        NewCoding wanted =
                new NewCoding(source.id(), new Span(6, 8), code.id(), Certainty.UNSURE, "why");
        Coding done = assertInstanceOf(Coded.Done.class, add(wanted)).coding();
        assertEquals(List.of(done), study.codings().all().join());
        assertEquals(
                List.of(source.text(), new Span(6, 8), Certainty.UNSURE, "why", false),
                List.of(done.text(), done.span(), done.certainty(), done.memo(), done.keyQuote()));
    }

    @Test
    void the_same_coder_codes_the_same_passage_so_only_once() {
        add(6, 8);
        assertEquals(new Coded.Already(), add(6, 8));
        assertEquals(1, study.codings().all().join().size());
    }

    @Test
    void a_coder_s_own_codings_are_counted_by_source() {
        Source other = TestStudy.source(study, "KI-2", TEXT + " other");
        Source third = TestStudy.source(study, "KI-3", TEXT + " more");
        add(6, 8);
        add(6, 9);
        TestStudy.coding(study, third, new Span(6, 8), code);
        Coder nomsa = study.coders().signIn("Nomsa").join();
        TestStudy.coding(study, source, new Span(6, 8), code, nomsa);
        long agreed = TestStudy.agreedLayer(study);
        TestStudy.codingIn(
                study, agreed, source, new Span(6, 8), code, TestStudy.coder(study));
        assertEquals(
                Map.of(source.id(), 2),
                study.codings()
                        .bySource(TestStudy.coder(study), List.of(source.id(), other.id()))
                        .join());
    }

    @Test
    void another_coder_may_code_the_same_passage_the_same_way() {
        add(6, 8);
        Coder nomsa = study.coders().signIn("Nomsa").join();
        NewCoding same = NewCoding.of(source.id(), new Span(6, 8), code.id());
        assertInstanceOf(Coded.Done.class, study.codings().add(same, nomsa.id(), LABEL).join());
    }

    @Test
    void a_code_or_source_that_is_gone_codes_nothing() {
        Span span = new Span(6, 8);
        assertEquals(new Coded.Gone(), add(NewCoding.of(source.id() + 1, span, code.id())));
        study.project().act(LABEL, tx -> tx.delete(Table.CODE, code.id())).join();
        assertEquals(new Coded.Gone(), add(6, 8));
    }

    @Test
    void a_passage_must_lie_in_the_text_and_not_be_empty() {
        int length = TEXT.length();
        assertEquals(new Coded.Outside(length), add(length - 1, length + 1));
        assertEquals(new Coded.Outside(length), add(length, length));
        assertEquals(new Coded.Outside(length), add(3, 3));
        assertInstanceOf(Coded.Done.class, add(0, length));
    }

    @Test
    void no_end_of_a_passage_cuts_a_character_in_two() {
        int thumb = TEXT.indexOf("\ud83d");
        int accent = TEXT.indexOf("\u0301");
        for (int inside : new int[] {thumb + 1, thumb + 2, thumb + 3, accent}) {
            assertEquals(new Coded.CutsCharacter(), add(6, inside), "ends at " + inside);
            assertEquals(
                    new Coded.CutsCharacter(), add(inside, TEXT.length()), "begins at " + inside);
        }
        assertInstanceOf(Coded.Done.class, add(thumb, thumb + 4));
        assertInstanceOf(Coded.Done.class, add(accent - 1, accent + 1));
    }

    @Test
    void a_code_is_taken_off_once_and_comes_back_by_undo() {
        Coding coding = assertInstanceOf(Coded.Done.class, add(6, 8)).coding();
        assertTrue(study.codings().remove(coding, LABEL).join());
        assertFalse(study.codings().remove(coding, LABEL).join());
        study.project().history().undo(false).join();
        assertEquals(List.of(coding), study.codings().all().join());
    }

    @Test
    void codings_made_elsewhere_bring_their_coders_and_are_one_step() {
        NewCoding one = NewCoding.of(source.id(), new Span(6, 8), code.id());
        NewCoding outside = NewCoding.of(source.id(), new Span(6, 800), code.id());
        List<Brought> outcomes =
                study.codings()
                        .takeIn(
                                List.of(
                                        new Codings.Theirs(one, "Nomsa"),
                                        new Codings.Theirs(outside, "Rudo"),
                                        new Codings.Theirs(one, " NOMSA "),
                                        new Codings.Theirs(one, "tariro")))
                        .join();
        assertEquals(
                List.of("Added", "Not", "Same", "Added"),
                outcomes.stream().map(outcome -> outcome.getClass().getSimpleName()).toList());
        study.project().history().undo(false).join();
        assertEquals(List.of(), study.codings().all().join());
        assertEquals(1, study.coders().all().join().size());
    }

    private Coded add(int start, int end) {
        return add(NewCoding.of(source.id(), new Span(start, end), code.id()));
    }

    private Coded add(NewCoding wanted) {
        return study.codings().add(wanted, TestStudy.coder(study).id(), LABEL).join();
    }
}
