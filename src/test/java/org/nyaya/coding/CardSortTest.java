package org.nyaya.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.CardSort.Pile;
import org.nyaya.project.CannotOpen;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;

@SuppressWarnings("NullAway.Init")
class CardSortTest {

    @TempDir Path folder;
    private Study study;
    private Source source;
    private Code shelter;
    private Code rent;

    @BeforeEach
    void create() throws CannotOpen {
        study = TestStudy.create(folder);
        source = TestStudy.source(study, "KI01", "KI01: One two three four five six.\n", "KI01");
        shelter = TestStudy.code(study, "Housing/Shelter");
        rent = TestStudy.code(study, "Housing/Rent");
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void passages_go_to_codes_that_are_there_and_to_new_ones_and_others_stay() {
        Coding one = coded(6, 9);
        Coding two = coded(10, 13);
        coded(14, 19);
        Sorted.Done done =
                assertInstanceOf(
                        Sorted.Done.class,
                        sort(
                                one, new Pile(null, "Night shelter"),
                                two, new Pile(rent.id(), "Rent")));
        assertEquals(new Sorted.Done(1, 2, 0), done);
        assertEquals(
                List.of("Housing/Night shelter 6", "Housing/Rent 10", "Housing/Shelter 14"),
                told());
    }

    @Test
    void all_of_it_is_one_step_and_one_version() {
        Coding one = coded(6, 9);
        Coding two = coded(10, 13);
        int before = study.codebook().versions().all().join().size();
        sort(one, new Pile(null, "A"), two, new Pile(null, "B"));
        assertEquals(before + 1, study.codebook().versions().all().join().size());
        study.project().history().undo(false).join();
        assertEquals(List.of("Housing/Shelter 6", "Housing/Shelter 10"), told());
        assertEquals(3, study.codebook().tree().join().all().size());
    }

    @Test
    void where_one_new_code_cannot_be_made_nothing_is_changed() {
        Coding one = coded(6, 9);
        Coding two = coded(10, 13);
        assertInstanceOf(
                Sorted.Refused.class, sort(one, new Pile(null, "A"), two, new Pile(null, "rent")));
        assertInstanceOf(
                Sorted.Refused.class, sort(one, new Pile(null, "A"), two, new Pile(null, " a ")));
        assertInstanceOf(
                Sorted.Refused.class, sort(one, new Pile(null, ""), two, new Pile(null, "a")));
        assertEquals(List.of("Housing/Shelter 6", "Housing/Shelter 10"), told());
        assertEquals(3, study.codebook().tree().join().all().size());
    }

    @Test
    void a_passage_that_is_coded_so_already_is_one_then() {
        Coding one = coded(6, 9);
        TestStudy.coding(study, source, one.span(), rent);
        Sorted outcome = sort(one, new Pile(rent.id(), "Rent"), one, new Pile(rent.id(), "Rent"));
        assertEquals(new Sorted.Done(0, 0, 1), outcome);
        assertEquals(List.of("Housing/Rent 6"), told());
    }

    @Test
    void a_code_that_is_gone_is_told() {
        Coding one = coded(6, 9);
        study.codebook().delete(rent, "").join();
        Pile gone = new Pile(rent.id(), "Rent");
        assertInstanceOf(Sorted.Gone.class, sort(one, gone, one, gone));
    }

    private Sorted sort(Coding one, Pile first, Coding two, Pile second) {
        Map<Long, Pile> sorted = new LinkedHashMap<>();
        sorted.put(one.id(), first);
        sorted.put(two.id(), second);
        return study.cardSort().sort(shelter, sorted, "too wide").join();
    }

    private Coding coded(int start, int end) {
        return TestStudy.coding(study, source, new Span(start, end), shelter);
    }

    private List<String> told() {
        CodeTree tree = study.codebook().tree().join();
        return study.codings().all().join().stream()
                .map(one -> tree.path(tree.get(one.code())) + " " + one.span().start())
                .toList();
    }
}
