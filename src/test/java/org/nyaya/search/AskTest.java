package org.nyaya.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.Code;
import org.nyaya.coding.Coder;
import org.nyaya.project.CannotOpen;
import org.nyaya.search.BadQuestion.Wrong;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;

@SuppressWarnings("NullAway.Init")
class AskTest {

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
    void an_apostrophe_typed_straight_finds_a_curly_one_and_the_other_way_round() {
        source("KI-1", "ANNA: We didn’t sleep.\nJOHN: We didn't eat.");
        assertEquals(2, found("didn't"));
        assertEquals(2, found("didn’t"));
    }

    @Test
    void english_words_are_found_by_their_stems() {
        source("KI-1", "ANNA: The shelters were full.\nJOHN: Sheltering nobody.\nMUSA: My hut.");
        assertEquals(2, found("shelter"));
    }

    @Test
    void shona_words_are_found_as_they_stand() {
        TestStudy.source(study, "KI-1", "sn", "ANNA: Vana vanotambas pano.", List.of());
        assertEquals(List.of(0, 1), List.of(found("vanotamba"), found("vanotambas")));
    }

    @Test
    void a_word_asks_the_texts_of_every_language() {
        source("KI-1", "ANNA: The shelters were full.");
        TestStudy.source(study, "KI-2", "sn", "ANNA: Shelter yakazara.", List.of());
        assertEquals(2, found("shelter"));
    }

    @Test
    void case_and_accents_do_not_matter_however_they_are_stored() {
        source("KI-1", "ANNA: Zoë came.\nJOHN: Zoe\u0308 came.\nMUSA: ZOE came.");
        assertEquals(3, found("zoé"));
    }

    @Test
    void the_commonest_words_are_found_too() {
        source("KI-1", "ANNA: To be or not to be.");
        assertEquals(1, found("\"to be or not to be\""));
    }

    @Test
    void a_phrase_is_not_found_across_two_turns() {
        Source source = source("KI-1", "ANNA: It was a safe\nJOHN: place to be.");
        code(source, "ANNA: It was a safe\nJOHN: place to be.", "Safety");
        assertEquals(
                List.of(0, 1),
                List.of(found("code:Safety \"safe place\""), found("code:Safety safe place")));
    }

    @Test
    void what_the_interviewer_says_is_not_found() {
        Source source =
                source("KI-1", "INT: Was there fear?\nANNA: No, none.\nINT: Fear?\nANNA: No.");
        code(source, "Was there fear?\nANNA: No", "Safety");
        assertEquals(
                List.of(0, 0, 2), List.of(found("fear"), found("code:Safety fear"), found("no")));
    }

    @Test
    void labels_of_speakers_are_no_words() {
        source("KI-1", "ANNA: I came alone.\nJOHN: So did I.");
        assertEquals(0, found("anna"));
    }

    @Test
    void a_passage_tells_whose_it_is_what_lies_there_and_who_speaks() {
        Source source =
                TestStudy.source(
                        study,
                        "KI-1",
                        "INT: Who?\nANNA: We lost the house.\nJOHN: All of it.",
                        "ANNA",
                        "INT");
        code(source, "lost the house.\nJOHN: All", "War/Loss");
        code(source, "the house", "Housing");
        Hit hit = ask("code:Loss house").hits().getFirst();
        assertEquals("[War/Loss, Housing]", hit.codes().toString());
        assertEquals(TestStudy.CODER, hit.coder());
        assertEquals(List.of("ANNA"), hit.people());
        assertEquals(List.of("ANNA", "JOHN"), hit.speakers());
        assertEquals("lost the house.\nJOHN: All", hit.text());
    }

    @Test
    void a_turn_is_nobody_s_coding() {
        source("KI-1", "ANNA: I came alone.");
        assertNull(ask("alone").hits().getFirst().coder());
    }

    @Test
    void the_best_hits_come_first_and_counts_are_of_all() {
        source(
                "KI-1",
                "ANNA: Fear of the dark road at night.\nJOHN: Fear.\nMUSA: Fear, fear, fear.");
        Answer answer = study.ask().ask("fear", TestStudy.coder(study), 2).join();
        assertEquals(3, answer.found());
        assertEquals(
                List.of("Fear, fear, fear.", "Fear."),
                answer.hits().stream().map(Hit::text).toList());
    }

    @Test
    void without_words_hits_come_by_source_and_place() {
        Source second = source("KI-2", "ANNA: One two three.");
        Source first = source("KI-1", "ANNA: Four five six.");
        for (Source source : List.of(second, first)) {
            TestStudy.coding(study, source, new Span(10, 13), TestStudy.code(study, "A"));
            TestStudy.coding(study, source, new Span(6, 9), TestStudy.code(study, "A"));
        }
        assertEquals(
                List.of("Fou", " fi", "One", "two"),
                ask("code:A").hits().stream().map(Hit::text).toList());
    }

    @Test
    void where_coders_have_agreed_only_what_they_agreed_counts() {
        Source agreed = source("KI-1", "ANNA: One two three.");
        Source other = source("KI-2", "ANNA: Four five six.");
        Code code = TestStudy.code(study, "A");
        Coder nomsa = study.coders().signIn("Nomsa").join();
        TestStudy.coding(study, agreed, new Span(6, 9), code);
        TestStudy.coding(study, other, new Span(6, 10), code);
        TestStudy.coding(study, other, new Span(11, 15), code, nomsa);
        TestStudy.codingIn(
                study, TestStudy.agreedLayer(study), agreed, new Span(10, 13), code, nomsa);
        assertEquals(List.of("two", "Four"), ask("code:A").hits().stream().map(Hit::text).toList());
    }

    @Test
    void what_holds_no_word_is_refused_with_its_place() {
        source("KI-1", "ANNA: Yes...");
        BadQuestion bad = refused("yes -...");
        assertEquals(Wrong.NOTHING_TO_FIND, bad.wrong());
        assertEquals(new Span(4, 8), bad.place());
    }

    @Test
    void a_long_question_is_answered_or_refused_and_never_breaks() {
        source("KI-1", "ANNA: Word.");
        TestStudy.source(study, "KI-2", "sn", "ANNA: Izwi.", List.of());
        assertEquals(1, found("word ".repeat(100)));
        assertEquals(Wrong.TOO_MANY, refused("word ".repeat(101)).wrong());
        assertEquals(Wrong.TOO_LONG, refused("word ".repeat(2_000)).wrong());
        assertEquals(0, found("\"" + "word ".repeat(390) + "\""));
    }

    @Test
    void an_answer_says_whose_codings_it_counts_and_how_long_it_took() {
        source("KI-1", "ANNA: Word.");
        Answer answer = ask("word");
        assertEquals(TestStudy.coder(study), answer.scope().coder());
        assertTrue(answer.took().isPositive());
    }

    private Source source(String name, String text) {
        return TestStudy.source(study, name, text);
    }

    private void code(Source source, String passage, String path) {
        int start =
                study.project()
                        .read(read ->
                                read.one(
                                        row -> row.text(0),
                                        "select body from text where id = ?",
                                        source.text()))
                        .join()
                        .orElseThrow()
                        .indexOf(passage);
        TestStudy.coding(
                study,
                source,
                new Span(start, start + passage.length()),
                TestStudy.code(study, path));
    }

    private int found(String question) {
        return ask(question).found();
    }

    private Answer ask(String question) {
        return study.ask().ask(question, TestStudy.coder(study), 100).join();
    }

    private BadQuestion refused(String question) {
        CompletionException e = assertThrows(CompletionException.class, () -> ask(question));
        return assertInstanceOf(BadQuestion.class, e.getCause());
    }
}
