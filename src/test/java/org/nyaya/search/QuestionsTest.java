package org.nyaya.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.search.BadQuestion.Wrong;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;

class QuestionsTest {

    @TempDir Path folder;
    private Study study;
    private Questions questions;

    @BeforeEach
    void open() throws Exception {
        study = TestStudy.create(folder);
        questions = new Questions(study.project());
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void a_question_is_saved_and_found_whatever_the_case_of_its_name() {
        questions.save(" Rent trouble ", " code:Rent -fear ").join();
        SavedQuestion saved = questions.named("rent TROUBLE").join().orElseThrow();
        assertEquals("Rent trouble", saved.name());
        assertEquals("code:Rent -fear", saved.question());
    }

    @Test
    void questions_are_told_by_name() {
        questions.save("b", "rent").join();
        questions.save("Á", "water").join();
        assertEquals(List.of("Á", "b"), names());
    }

    @Test
    void a_question_takes_the_place_of_the_one_of_its_name() {
        questions.save("Rent", "rent").join();
        Kept.Replaced replaced =
                assertInstanceOf(Kept.Replaced.class, questions.save("RENT", "rent*").join());
        assertEquals("rent", replaced.before().question());
        assertEquals(List.of("RENT"), names());
        assertInstanceOf(Kept.Done.class, questions.save("Rent", "rent*").join());
    }

    @Test
    void a_line_that_is_not_well_written_is_not_saved() {
        CompletionException failure =
                assertThrows(
                        CompletionException.class, () -> questions.save("Rent", "(rent").join());
        BadQuestion bad = assertInstanceOf(BadQuestion.class, failure.getCause());
        assertEquals(Wrong.OPEN_BRACKET, bad.wrong());
        assertEquals(List.of(), names());
    }

    @Test
    void a_name_is_one_line_of_text() {
        for (String name : List.of(" ", "a\nb", "\ud800", "\u200b")) {
            assertInstanceOf(Kept.Unusable.class, questions.save(name, "rent").join());
        }
        assertInstanceOf(Kept.Unusable.class, questions.save("Rent", "rent\udc00").join());
        questions.save("Rent", "rent").join();
        assertInstanceOf(Kept.Unusable.class, questions.rename("Rent", " ").join());
        assertEquals(List.of("Rent"), names());
    }

    @Test
    void a_question_is_renamed_where_no_other_has_the_name() {
        questions.save("Rent", "rent").join();
        questions.save("Water", "water").join();
        assertInstanceOf(Kept.Taken.class, questions.rename("rent", "WATER").join());
        assertInstanceOf(Kept.Missing.class, questions.rename("Food", "Meals").join());
        assertInstanceOf(Kept.Done.class, questions.rename("rent", "RENT").join());
        assertInstanceOf(Kept.Done.class, questions.rename("water", "Wells").join());
        assertEquals(List.of("RENT", "Wells"), names());
    }

    @Test
    void what_is_done_to_questions_is_undone_step_by_step() {
        questions.save("Rent", "rent").join();
        questions.save("Rent", "rent*").join();
        questions.rename("Rent", "Money").join();
        assertTrue(questions.delete("MONEY").join().isPresent());
        assertEquals(List.of(), names());
        undo();
        assertEquals(List.of("Money"), names());
        undo();
        undo();
        assertEquals("rent", questions.named("rent").join().orElseThrow().question());
        undo();
        assertEquals(List.of(), names());
    }

    @Test
    void deleting_what_is_not_there_leaves_no_step() {
        questions.save("Rent", "rent").join();
        assertTrue(questions.delete("Water").join().isEmpty());
        undo();
        assertEquals(List.of(), names());
    }

    private void undo() {
        study.project().history().undo(false).join();
    }

    private List<String> names() {
        return questions.all().join().stream().map(SavedQuestion::name).toList();
    }
}
