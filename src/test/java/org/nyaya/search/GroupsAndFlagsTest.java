package org.nyaya.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.Code;
import org.nyaya.coding.FlagKind;
import org.nyaya.project.CannotOpen;
import org.nyaya.search.BadQuestion.Wrong;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;
import org.nyaya.words.Words;

/** Asking for codes by their groups, and for what is flagged. */
@SuppressWarnings("NullAway.Init")
class GroupsAndFlagsTest {

    private static final String TEXT = "INT: Why?\n\nKI01: We fled.\n\nKI02: They beat us.\n";

    @TempDir Path folder;
    private Study study;
    private Source source;

    @BeforeEach
    void create() throws CannotOpen {
        study = TestStudy.create(folder);
        source = TestStudy.source(study, "KI01", TEXT, "KI01", "KI02");
        code("We fled", "Flight");
        Code harm = code("They beat us", "Harm");
        study.codeGroups().add("Urgent", harm.id()).join();
        study.codeGroups().add("Urge", null).join();
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void the_passages_of_the_codes_of_a_group_are_found() {
        assertEquals(List.of("They beat us"), found("group:urgent"));
    }

    @Test
    void a_group_without_codes_finds_nothing() {
        assertEquals(List.of(), found("group:Urge"));
    }

    @Test
    void a_beginning_asks_for_every_group_that_begins_so() {
        assertEquals(List.of("They beat us"), found("group:urg*"));
    }

    @Test
    void a_code_that_is_put_in_is_found_at_once() {
        assertEquals(List.of("They beat us"), found("group:Urgent"));
        Code flight = TestStudy.code(study, "Flight");
        study.codeGroups().put(study.codeGroups().all().join().getFirst(), flight, true).join();
        assertEquals(List.of("We fled", "They beat us"), found("group:Urgent"));
    }

    @Test
    void a_group_that_is_not_there_is_told_with_the_one_that_may_be_meant() {
        BadQuestion bad = refused("group:Urgnet");
        assertEquals(Wrong.UNKNOWN_GROUP, bad.wrong());
        assertEquals("Urgent", bad.suggestion());
    }

    @Test
    void what_shares_text_with_a_flag_is_found() {
        flag("beat", FlagKind.SELF_HARM);
        assertEquals(List.of("They beat us."), found("flagged:any"));
        assertEquals(List.of("They beat us."), found("flagged:self-harm"));
        assertEquals(List.of(), found("flagged:death"));
        assertEquals(List.of("We fled."), found("-flagged:any"));
    }

    @Test
    void a_source_that_is_flagged_is_flagged_everywhere() {
        study.flags().setSource(source.id(), Set.of(FlagKind.SEXUAL_VIOLENCE)).join();
        assertEquals(List.of("We fled."), found("flagged:\"sexual violence\" fled"));
    }

    @Test
    void what_is_no_kind_is_told() {
        assertEquals(Wrong.UNKNOWN_VALUE, refused("flagged:nothing").wrong());
    }

    @Test
    void groups_are_offered_where_a_question_is_written() {
        Vocabulary.Field group =
                study.ask().vocabulary().join().fields().stream()
                        .filter(field -> field.written().equals("group:"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(
                List.of("Urgent", "Urge"),
                group.values().stream().map(Vocabulary.Value::written).toList());
    }

    @Test
    void a_question_is_said_back_in_words() {
        InWords words = new InWords(Words.in(Locale.ENGLISH)::say);
        String said =
                words.sentence(
                        study.ask()
                                .understand("group:Urgent -flagged:death", TestStudy.coder(study))
                                .join());
        assertTrue(said.contains("coded any code of the group Urgent"), said);
        assertTrue(said.contains("not flagged as hard to read (death)"), said);
    }

    private List<String> found(String question) {
        return study.ask().ask(question, TestStudy.coder(study), 10).join().hits().stream()
                .map(Hit::text)
                .toList();
    }

    private BadQuestion refused(String question) {
        CompletionException refused =
                assertThrows(CompletionException.class, () -> found(question));
        return assertInstanceOf(BadQuestion.class, refused.getCause());
    }

    private void flag(String words, FlagKind kind) {
        int at = TEXT.indexOf(words);
        study.flags().set(source.id(), new Span(at, at + words.length()), Set.of(kind)).join();
    }

    private Code code(String words, String name) {
        Code code = TestStudy.code(study, name);
        int at = TEXT.indexOf(words);
        TestStudy.coding(study, source, new Span(at, at + words.length()), code);
        return code;
    }
}
