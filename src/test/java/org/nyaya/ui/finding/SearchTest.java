package org.nyaya.ui.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nyaya.project.CannotOpen;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Sentences;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Signs;
import org.nyaya.ui.desk.Transcript;

/** Looking for words and patterns. */
class SearchTest {

    private static final String BODY =
            "INT: Was it KI?\nKI: Cafe\u0301 KI 👩‍👩‍👧 “yes”, she said.\nYes\u00a0she did.\n"
                    + "INT: بيت صغير?\nKI: "
                    + "a".repeat(40)
                    + " "
                    + "word. ".repeat(2000);

    private static Transcript read;

    @BeforeAll
    static void open(@TempDir Path folder) throws CannotOpen {
        try (Study study = TestStudy.create(folder)) {
            Source source = TestStudy.source(study, "KI-07", BODY);
            read =
                    study.project()
                            .read(in -> {
                                var outline = study.outlines().of(in, source.id());
                                String body = study.texts().body(in, outline.text());
                                return Transcript.of(source, outline, body, Sentences.in(body));
                            })
                            .join();
        }
    }

    @Test
    void names_of_speakers_are_not_among_what_was_said() {
        assertEquals(List.of("KI", "KI"), found("ki", false, false));
    }

    @Test
    void half_a_character_is_never_found() {
        assertEquals(List.of("afe\u0301"), found("afe", false, false));
        assertEquals(List.of("👩‍👩‍👧"), found("👩", false, false));
    }

    @Test
    void straight_marks_and_plain_blanks_find_curly_and_fixed_ones() {
        assertEquals(List.of("“yes”"), found("\"yes\"", false, false));
        assertEquals(List.of("Yes\u00a0she"), found("yes she", false, false));
    }

    @Test
    void words_from_the_right_are_found() {
        assertEquals(List.of("صغير"), found("صغير", false, false));
    }

    @Test
    void signs_of_patterns_are_letters_where_no_pattern_is_meant() {
        assertEquals(List.of(), found("y.s", false, false));
        assertEquals(List.of("yes", "Yes"), found("y.s", false, true));
        assertEquals(List.of("yes"), found("y.s", true, true));
    }

    @Test
    void a_whole_word_is_no_part_of_another() {
        assertEquals(List.of("she", "she"), whole("she", false));
        assertEquals(List.of(), whole("sh", false));
    }

    @Test
    void a_pattern_of_whole_words_has_its_choices_to_itself() {
        assertEquals(List.of("yes", "she", "said", "Yes", "she"), whole("yes|s[a-z]|s\\w+", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\Qshe", "(?x)she # who", "(?x)\\Qshe", "(?x)she # \\Qwho"})
    void a_pattern_whose_end_is_left_open_finds_whole_words_too(String pattern) {
        assertEquals(List.of("she", "she"), whole(pattern, true));
    }

    @Test
    void what_is_no_pattern_is_none_with_whole_words_either() {
        assertEquals(List.of("NoPattern[at=2]"), whole(")(", true));
    }

    @Test
    void the_ends_of_a_pattern_are_those_of_a_paragraph() {
        assertEquals(List.of("Yes"), found("^y\\w+", false, true));
    }

    @Test
    void a_paragraph_that_is_shown_in_parts_is_one_all_the_same() {
        assertEquals(1, found("(?s)word.*word", false, true).size());
    }

    @Test
    void what_has_no_length_is_not_found() {
        assertEquals(List.of(), found("z*", false, true));
    }

    @Test
    void what_is_no_pattern_is_told_with_its_place() {
        Found found = Search.in(read, new Wanted("ab[", false, true, false), () -> false);
        assertEquals(new Found.NoPattern(3), found);
    }

    @Test
    void a_pattern_that_runs_for_ever_is_stopped() {
        long begun = System.nanoTime();
        Found found = Search.in(read, new Wanted("(a|aa)+\\1!", false, true, false), () -> false);
        assertInstanceOf(Found.TooSlow.class, found);
        assertTrue(System.nanoTime() - begun < 3_000_000_000L);
    }

    @Test
    void a_pattern_that_goes_too_deep_is_stopped() {
        Found found =
                Search.in(read, new Wanted("(?:word|\\W)*!", false, true, false), () -> false);
        assertTrue(found instanceof Found.TooSlow || found.equals(Found.Hits.NONE));
    }

    @Test
    void the_hits_of_a_row_are_those_that_reach_into_it() {
        Signs signs = new Signs(List.of(new Span(0, 4), new Span(6, 9), new Span(9, 12)), Set.of());
        assertEquals(List.of(new Span(0, 4), new Span(6, 9)), signs.hitsOver(new Span(3, 9)));
    }

    private static List<String> found(String words, boolean sameCase, boolean isPattern) {
        return found(new Wanted(words, sameCase, isPattern, false));
    }

    private static List<String> whole(String words, boolean isPattern) {
        return found(new Wanted(words, false, isPattern, true));
    }

    private static List<String> found(Wanted wanted) {
        Found found = Search.in(read, wanted, () -> false);
        return found instanceof Found.Hits hits
                ? hits.spans().stream().map(span -> span.of(read.body())).toList()
                : List.of(found.toString());
    }
}
