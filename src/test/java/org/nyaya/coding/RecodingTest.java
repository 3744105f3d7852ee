package org.nyaya.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.project.CannotOpen;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;

@SuppressWarnings("NullAway.Init")
class RecodingTest {

    @TempDir Path folder;
    private Study study;
    private Source source;
    private Code housing;
    private Code money;

    @BeforeEach
    void create() throws CannotOpen {
        study = TestStudy.create(folder);
        source =
                TestStudy.source(
                        study, "KI01", "ANNA: The river rose, and so did rents.\nBEN: Yes.");
        housing = TestStudy.code(study, "Housing");
        money = TestStudy.code(study, "Money");
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void passages_get_the_other_code_in_one_step() {
        List<Long> codings = List.of(coding(0, 5, housing), coding(6, 9, housing));
        assertEquals(new Recoded.Done(2, 0), recode(codings, money));
        assertEquals(List.of(money.id(), money.id()), codes());
        study.project().history().undo(false).join();
        assertEquals(List.of(housing.id(), housing.id()), codes());
    }

    @Test
    void a_passage_that_has_the_other_code_too_keeps_one_coding() {
        List<Long> codings = List.of(coding(0, 5, housing), coding(0, 5, money));
        assertEquals(new Recoded.Done(0, 1), recode(codings, money));
        assertEquals(List.of(money.id()), codes());
    }

    @Test
    void two_codings_of_a_passage_that_would_become_one_do() {
        Code water = TestStudy.code(study, "Water");
        List<Long> codings = List.of(coding(0, 5, housing), coding(0, 5, money));
        assertEquals(new Recoded.Done(1, 1), recode(codings, water));
    }

    @Test
    void codings_that_are_gone_are_left_out_and_a_code_that_is_gone_changes_nothing() {
        long coding = coding(0, 5, housing);
        assertEquals(new Recoded.Done(0, 0), recode(List.of(777L), money));
        study.codebook().delete(money, "").join();
        assertEquals(new Recoded.Gone(), recode(List.of(coding), money));
        assertEquals(List.of(housing.id()), codes());
    }

    @Test
    void several_codings_are_taken_away_in_one_step() {
        List<Long> codings = List.of(coding(0, 5, housing), coding(6, 9, money), 777L);
        assertEquals(2, study.codings().removeAll(codings).join());
        assertEquals(List.of(), codes());
        study.project().history().undo(false).join();
        assertEquals(2, codes().size());
    }

    @Test
    void codings_are_counted_by_code_for_one_coder() {
        coding(0, 5, housing);
        coding(6, 9, housing);
        Coder nomsa = study.coders().signIn("Nomsa").join();
        TestStudy.coding(study, source, new Span(0, 5), money, nomsa);
        assertEquals(
                Map.of(housing.id(), 2), study.codings().counts(TestStudy.coder(study)).join());
    }

    private Recoded recode(List<Long> codings, Code to) {
        return study.codings().recode(codings, to.id()).join();
    }

    private long coding(int start, int end, Code code) {
        return TestStudy.coding(study, source, new Span(start, end), code).id();
    }

    private List<Long> codes() {
        return study.codings().all().join().stream().map(Coding::code).toList();
    }
}
