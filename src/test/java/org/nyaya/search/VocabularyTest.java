package org.nyaya.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.search.Vocabulary.Field;
import org.nyaya.search.Vocabulary.Value;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;

/** What can be named in a question, and what is put in the place of what cannot. */
@SuppressWarnings("NullAway.Init")
class VocabularyTest {

    @TempDir Path folder;
    private Study study;

    @BeforeEach
    void begin() throws Exception {
        study = TestStudy.create(folder);
        TestStudy.source(study, "KI 01", "INT: Where?\n\nMAI: At home.\n", "MAI");
        TestStudy.code(study, "Needs/Host family");
        TestStudy.code(study, "Needs/Other");
        TestStudy.code(study, "Kin/Other");
    }

    @AfterEach
    void end() {
        study.close();
    }

    @Test
    void a_code_is_written_by_its_name_and_by_its_path_where_another_has_the_name() {
        assertEquals(
                List.of("Needs", "\"Host family\"", "Needs/Other", "Kin", "Kin/Other"),
                field("code").values().stream().map(Value::written).toList());
    }

    @Test
    void codes_with_others_below_are_told() {
        assertEquals(
                List.of("Needs", "Kin"),
                field("near").values().stream().filter(Value::parent).map(Value::name).toList());
    }

    @Test
    void whatever_is_offered_is_understood() {
        for (Field field : study.ask().vocabulary().join().fields()) {
            for (Value value : field.values()) {
                String question = field.written() + value.written();
                Assertions.assertDoesNotThrow(
                        () -> study.ask().understand(question, TestStudy.coder(study)).join(),
                        question);
            }
        }
    }

    @Test
    void what_was_meant_takes_the_place_of_a_name_and_the_rest_stays() {
        assertEquals(
                "-code:\"Needs/Host family\">* home", corrected("-code:\"Hots family\">* home"));
        assertEquals("near:Needs~3", corrected("near:Neds~3"));
        assertEquals("person:MAI home", corrected("person:MAY home"));
    }

    @Test
    void what_was_meant_takes_the_place_of_a_field() {
        assertEquals("home person:MAI", corrected("home persn:MAI"));
    }

    @Test
    void a_blank_behind_a_field_is_taken_away() {
        assertEquals("code:Needs home", corrected("code: Needs home"));
    }

    @Test
    void where_nothing_is_near_nothing_is_corrected() {
        assertNull(corrected("code:Zeppelin"));
        assertNull(corrected("\"unclosed"));
    }

    private Field field(String name) {
        return study.ask().vocabulary().join().fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable String corrected(String question) {
        CompletionException refused =
                Assertions.assertThrows(
                        CompletionException.class,
                        () -> study.ask().understand(question, TestStudy.coder(study)).join());
        return refused.getCause() instanceof BadQuestion bad ? bad.corrected(question) : "";
    }
}
