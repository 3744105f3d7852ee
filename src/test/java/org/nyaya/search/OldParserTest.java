package org.nyaya.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nyaya.coding.CodePath;
import org.nyaya.search.BadQuestion.Wrong;
import org.nyaya.text.Span;

class OldParserTest {

    @Test
    void words_stand_with_blanks_between_them() throws BadQuestion {
        assertEquals(
                List.of(words("safe", 1, 5), words("place", 7, 12)),
                OldParser.parse(" safe \tplace"));
    }

    @Test
    void any_blank_parts_clauses() throws BadQuestion {
        assertEquals(
                List.of(words("safe", 0, 4), words("place", 5, 10)),
                OldParser.parse("safe\u00a0place"));
    }

    @Test
    void a_phrase_stands_in_quotes() throws BadQuestion {
        assertEquals(
                List.of(words("safe place: (here)", 0, 20)),
                OldParser.parse("\"safe place: (here)\""));
    }

    @Test
    void inside_quotes_a_backslash_means_something_only_before_a_quote_and_a_backslash()
            throws BadQuestion {
        assertEquals(List.of(words("a\"b\\c\\d", 0, 11)), OldParser.parse("\"a\\\"b\\\\c\\d\""));
    }

    @Test
    void a_backslash_takes_the_meaning_from_the_character_behind_it() throws BadQuestion {
        for (char c : ":/>*~\"()- \\".toCharArray()) {
            assertEquals(
                    List.of(words("a" + c + "b", 0, 4)),
                    OldParser.parse("a\\" + c + "b"),
                    "escaped " + c);
        }
    }

    @Test
    void a_minus_before_a_clause_negates_it() throws BadQuestion {
        assertEquals(
                List.of(
                        new OldClause.Words("fear", true, new Span(0, 5)),
                        new OldClause.Words("safe place", true, new Span(6, 19)),
                        new OldClause.Coded(CodePath.of("Housing"), false, true, new Span(20, 33))),
                OldParser.parse("-fear -\"safe place\" -code:Housing"));
    }

    @Test
    void an_escaped_minus_or_one_inside_a_word_negates_nothing() throws BadQuestion {
        assertEquals(
                List.of(words("-fear", 0, 6), words("well-being", 7, 17)),
                OldParser.parse("\\-fear well-being"));
    }

    @Test
    void a_code_is_asked_alone_or_with_all_below_it() throws BadQuestion {
        assertEquals(
                List.of(coded("Housing", false, 0, 12), coded("Safety", true, 13, 26)),
                OldParser.parse("code:Housing code:Safety>*"));
    }

    @Test
    void a_code_with_blanks_stands_in_quotes_and_may_have_all_below_it() throws BadQuestion {
        assertEquals(
                List.of(coded("Needs/Safe housing", true, 0, 27)),
                OldParser.parse("code:\"Needs/Safe housing\">*"));
    }

    @Test
    void the_field_is_known_whatever_its_case() throws BadQuestion {
        assertEquals(List.of(coded("A", false, 0, 6)), OldParser.parse("CÓDE:A"));
    }

    @Test
    void the_written_path_of_any_code_asks_for_it_bare_or_in_quotes() throws BadQuestion {
        String odd = "ab/\\\"':>*~()- é";
        for (int seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            CodePath path =
                    new CodePath(List.of(name(random, odd), name(random, odd), name(random, odd)));
            String written = path.toString();
            String quoted = "code:\"" + written.replace("\"", "\\\"") + '"';
            String bare =
                    written.chars()
                            .mapToObj(c ->
                                    ":>*~\"()- ".indexOf(c) < 0 ? "" + (char) c : "\\" + (char) c)
                            .collect(Collectors.joining("", "code:", ""));
            for (String question : List.of(quoted, bare)) {
                OldClause.Coded clause = (OldClause.Coded) OldParser.parse(question).getFirst();
                assertEquals(path, clause.path(), "seed " + seed + ": " + question);
            }
        }
    }

    private static String name(Random random, String from) {
        StringBuilder name = new StringBuilder("x");
        for (int i = random.nextInt(5); i > 0; i--) {
            name.append(from.charAt(random.nextInt(from.length())));
        }
        return name.append('y').toString();
    }

    @Test
    void a_question_without_a_clause_is_empty() {
        assertWrong("", Wrong.EMPTY, 0, 0, "");
        assertWrong(" \t\n", Wrong.EMPTY, 0, 0, "");
    }

    @Test
    void a_question_nobody_would_type_is_too_long() {
        assertWrong("x".repeat(10_001), Wrong.TOO_LONG, 0, 0, "");
        assertWrong("x ".repeat(301), Wrong.TOO_LONG, 0, 0, "");
    }

    @Test
    void a_quote_that_does_not_end_is_told_from_where_it_opens() {
        assertWrong("safe \"place here", Wrong.OPEN_QUOTE, 5, 16, "\"place here");
        assertWrong("code:\"Housing", Wrong.OPEN_QUOTE, 5, 13, "\"Housing");
        assertWrong("\"place\\\"", Wrong.OPEN_QUOTE, 0, 8, "\"place\\\"");
    }

    @Test
    void what_is_not_understood_yet_is_told_with_its_clause() {
        assertWrong("a shelt*", Wrong.UNEXPECTED, 2, 8, "shelt*");
        assertWrong("shel~ter", Wrong.UNEXPECTED, 0, 5, "shel~");
        assertWrong("(a OR b)", Wrong.UNEXPECTED, 0, 1, "(");
        assertWrong("\"safe place\"~4", Wrong.UNEXPECTED, 12, 13, "~");
        assertWrong("code:Hous*", Wrong.UNEXPECTED, 0, 10, "code:Hous*");
        assertWrong("code:A>*b", Wrong.UNEXPECTED, 0, 9, "code:A>*b");
        assertWrong("code:\"A\"\ud83d\ude00", Wrong.UNEXPECTED, 0, 10, "code:\"A\"\ud83d\ude00");
    }

    @Test
    void a_minus_by_itself_is_not_understood() {
        assertWrong("a - b", Wrong.UNEXPECTED, 2, 3, "-");
        assertWrong("-", Wrong.UNEXPECTED, 0, 1, "-");
    }

    @Test
    void a_field_wants_a_value() {
        assertWrong("code:", Wrong.NO_VALUE, 0, 5, "code:");
        assertWrong("a -code: b", Wrong.NO_VALUE, 2, 8, "-code:");
        assertWrong("code:\" \"", Wrong.NO_VALUE, 0, 8, "code:\" \"");
        assertWrong("code:>*", Wrong.NO_VALUE, 0, 7, "code:>*");
    }

    @Test
    void a_misspelt_field_is_told_and_a_known_one_suggested() {
        BadQuestion bad = assertWrong("x cdoe:Housing", Wrong.UNKNOWN_FIELD, 2, 7, "cdoe");
        assertEquals("code:", bad.suggestion());
    }

    @Test
    void no_text_whatever_is_answered_with_anything_but_clauses_or_what_is_wrong_where() {
        String characters = "aB \t\n:>*~\"()-\\/\u00a0é\ud83d\ude00\u0301\u0000code";
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            StringBuilder question = new StringBuilder();
            for (int i = random.nextInt(14); i > 0; i--) {
                question.append(
                        random.nextInt(6) == 0
                                ? "code:"
                                : characters.charAt(random.nextInt(characters.length())));
            }
            String message = "seed " + seed + ": " + question;
            for (Span place : places(question.toString())) {
                assertTrue(place.end() <= question.length(), message);
            }
        }
    }

    private static List<Span> places(String question) {
        try {
            List<OldClause> clauses = OldParser.parse(question);
            assertTrue(!clauses.isEmpty(), question);
            return clauses.stream().map(OldClause::place).toList();
        } catch (BadQuestion e) {
            return List.of(e.place());
        }
    }

    private static OldClause words(String words, int start, int end) {
        return new OldClause.Words(words, false, new Span(start, end));
    }

    private static OldClause coded(String path, boolean below, int start, int end) {
        return new OldClause.Coded(CodePath.of(path), below, false, new Span(start, end));
    }

    private static BadQuestion assertWrong(
            String question, Wrong wrong, int start, int end, String what) {
        BadQuestion bad =
                assertThrows(BadQuestion.class, () -> OldParser.parse(question), question);
        assertEquals(
                List.of(wrong, new Span(start, end), what),
                List.of(bad.wrong(), bad.place(), bad.what()),
                question);
        return bad;
    }
}
