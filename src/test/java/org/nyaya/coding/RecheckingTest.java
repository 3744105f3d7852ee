package org.nyaya.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Label;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;

@SuppressWarnings("NullAway.Init")
class RecheckingTest {

    private static final Label RIGHT = Label.of("code.still_right", "Safety", "KI01", "1");

    @TempDir Path folder;
    private Study study;
    private Source source;

    @BeforeEach
    void create() throws CannotOpen {
        study = TestStudy.create(folder);
        source = TestStudy.source(study, "KI01", "KI01: One two three four five six.\n", "KI01");
        TestStudy.code(study, "Safety");
        TestStudy.code(study, "Shelter");
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void a_coding_is_older_than_a_definition_that_came_later() {
        coded("Safety", 6, 9);
        define("Safety", "To be safe");
        coded("Safety", 10, 13);
        assertEquals(List.of("One"), aged());
        Aged one = all().getFirst();
        assertEquals(Definition.NONE, one.then());
        assertEquals("KI01", one.in());
        assertEquals(1, one.paragraph());
    }

    @Test
    void what_is_still_right_is_not_older_any_more_until_undone() {
        Coding coding = coded("Safety", 6, 9);
        define("Safety", "To be safe");
        assertTrue(study.rechecking().stillRight(coding.id(), RIGHT).join());
        assertEquals(List.of(), aged());
        assertEquals(coding, study.codings().all().join().getFirst());
        study.project().history().undo(false).join();
        assertEquals(List.of("One"), aged());
        study.project().history().redo(false).join();
        assertEquals(List.of(), aged());
    }

    @Test
    void who_had_a_coding_in_hand_since_looked_at_it() {
        Coding coding = coded("Safety", 6, 9);
        define("Safety", "To be safe");
        study.reworking().turnKeyQuote(coding.id(), RIGHT, RIGHT).join();
        assertEquals(List.of(), aged());
    }

    @Test
    void another_name_or_place_or_colour_ages_nothing() {
        coded("Safety", 6, 9);
        study.codebook().rename(code("Safety"), "Danger", "").join();
        study.codebook().move(code("Danger"), code("Shelter").id(), 0, "").join();
        study.codebook()
                .redefine(
                        code("Danger"),
                        before -> new CodeDetails("#0072B2", "DA", before.definition(), null, null),
                        "")
                .join();
        assertEquals(List.of(), aged());
    }

    @Test
    void a_definition_that_came_back_ages_nothing() {
        define("Safety", "To be safe");
        coded("Safety", 6, 9);
        define("Safety", "Something else");
        assertEquals(List.of("One"), aged());
        define("Safety", "To be safe");
        assertEquals(List.of(), aged());
    }

    @Test
    void undone_it_ages_nothing() {
        coded("Safety", 6, 9);
        define("Safety", "To be safe");
        study.project().history().undo(false).join();
        assertEquals(List.of(), aged());
    }

    @Test
    void who_recodes_looks_and_who_merges_does_not() {
        Coding one = coded("Safety", 6, 9);
        coded("Safety", 10, 13);
        define("Shelter", "A bed for a night");
        study.codings().recode(List.of(one.id()), code("Shelter").id()).join();
        assertEquals(List.of(), aged());
        study.codebook().merge(code("Safety"), code("Shelter"), LocalDate.EPOCH, "").join();
        assertEquals(List.of("two"), aged());
    }

    @Test
    void the_codings_of_others_are_theirs_to_check() {
        Coder other = study.coders().signIn("Rudo").join();
        TestStudy.coding(study, source, new Span(6, 9), code("Safety"), other);
        define("Safety", "To be safe");
        assertEquals(List.of(), aged());
        assertEquals(1, study.rechecking().aged(other).join().size());
    }

    @Test
    void a_coding_that_is_gone_is_not_right() {
        Coding coding = coded("Safety", 6, 9);
        study.codings().removeAll(List.of(coding.id())).join();
        assertFalse(study.rechecking().stillRight(coding.id(), RIGHT).join());
    }

    private void define(String code, String text) {
        study.codebook()
                .redefine(
                        code(code),
                        before -> before.defined(new Definition(text, "", "", "", "")),
                        "")
                .join();
    }

    private Coding coded(String code, int start, int end) {
        return TestStudy.coding(study, source, new Span(start, end), code(code));
    }

    private Code code(String name) {
        return study.codebook().tree().join().all().stream()
                .filter(code -> code.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> aged() {
        return all().stream().map(Aged::text).toList();
    }

    private List<Aged> all() {
        return study.rechecking().aged(TestStudy.coder(study)).join();
    }
}
