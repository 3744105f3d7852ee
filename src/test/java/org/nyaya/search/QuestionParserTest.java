package org.nyaya.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nyaya.search.BadQuestion.Wrong;
import org.nyaya.search.Clause.Ending;
import org.nyaya.search.Clause.Field;
import org.nyaya.search.Clause.Name;
import org.nyaya.search.Clause.Range;
import org.nyaya.search.Clause.Said;
import org.nyaya.text.Span;

class QuestionParserTest {

    @Test
    void words_stand_with_any_blanks_between_them() throws BadQuestion {
        assertEquals(
                List.of(said("safe", 1, 5), said("place", 7, 12), said("here", 13, 17)),
                QuestionParser.parse(" safe \tplace\u00a0here "));
    }

    @Test
    void marks_of_direction_around_a_clause_are_not_part_of_it() throws BadQuestion {
        assertEquals(
                List.of(
                        new Said(new Words.Phrase("safe"), true, new Span(1, 6)),
                        field("code", name("בית", 14), 8, 17)),
                QuestionParser.parse("\u200f-safe \u200fcode:\u200eבית"));
    }

    @Test
    void a_phrase_stands_in_quotes_straight_or_curly() throws BadQuestion {
        for (String question : List.of("\"safe: (here)\"", "“safe: (here)”", "„safe: (here)“")) {
            assertEquals(
                    List.of(said("safe: (here)", 0, 14)), QuestionParser.parse(question), question);
        }
        assertEquals(List.of(said("a “b” c", 0, 9)), QuestionParser.parse("\"a “b” c\""));
    }

    @Test
    void inside_quotes_a_backslash_means_something_only_before_a_quote_and_a_backslash()
            throws BadQuestion {
        assertEquals(
                List.of(said("a\"b\\c\\d\\:", 0, 13)),
                QuestionParser.parse("\"a\\\"b\\\\c\\d\\:\""));
    }

    @Test
    void a_backslash_takes_the_meaning_from_the_sign_behind_it() throws BadQuestion {
        for (char c : "\\:/><.*~\"“”„()- ".toCharArray()) {
            assertEquals(List.of(said("a" + c + "b", 0, 4)), QuestionParser.parse("a\\" + c + "b"));
        }
    }

    @Test
    void a_backslash_before_anything_else_is_one_itself() throws BadQuestion {
        assertEquals(
                List.of(said("a\\b", 0, 3), said("c\\", 4, 6)), QuestionParser.parse("a\\b c\\"));
    }

    @Test
    void a_minus_before_a_clause_negates_it_and_inside_a_word_it_is_a_letter() throws BadQuestion {
        assertEquals(
                List.of(
                        new Said(new Words.Phrase("fear"), true, new Span(0, 5)),
                        new Said(new Words.Phrase("safe place"), true, new Span(6, 19)),
                        said("e-mail", 20, 26),
                        said("-5", 27, 30)),
                QuestionParser.parse("-fear -\"safe place\" e-mail \\-5"));
    }

    @Test
    void letters_of_any_script_dots_and_apostrophes_make_words() throws BadQuestion {
        assertEquals(
                List.of(said("don’t", 0, 5), said("U.N.", 6, 10), said("ቤት", 11, 13)),
                QuestionParser.parse("don’t U.N. ቤት"));
    }

    @Test
    void a_star_stands_for_any_letters_at_the_ends_of_a_word_or_inside_it() throws BadQuestion {
        assertEquals(new Words.Pattern("shelt*"), words("shelt*"));
        assertEquals(new Words.Pattern("*ment"), words("*ment"));
        assertEquals(new Words.Pattern("s*t*r"), words("s**t*r"));
        assertEquals(new Words.Pattern("a\\*b\\\\*"), words("a\\*b\\\\*"));
    }

    @Test
    void a_tilde_asks_for_words_like_it_and_long_words_may_differ_more() throws BadQuestion {
        assertEquals(new Words.Like("sheltr", 2), words("sheltr~"));
        assertEquals(new Words.Like("shelt", 1), words("shelt~"));
        assertEquals(new Words.Like("sheltr", 1), words("sheltr~1"));
        assertEquals(new Words.Near("safe place", 4), words("\"safe place\"~4"));
        assertEquals(new Words.Near("safe place", 0), words("\"safe place\"~0"));
    }

    @Test
    void a_field_has_its_value_right_behind_the_colon() throws BadQuestion {
        assertEquals(
                List.of(field("role", name("NGO", 5), 0, 8), field("cöde", name("A", 14), 9, 15)),
                QuestionParser.parse("role:NGO cöde:A"));
    }

    @Test
    void the_name_of_a_field_may_hold_blanks() throws BadQuestion {
        Span place = new Span(0, 11);
        assertEquals(
                new Field("home area", name("Harare", 12), place, false, new Span(0, 18)),
                QuestionParser.parse("\"home area\":Harare").getFirst());
        assertEquals(
                new Field("home area", name("x", 11), new Span(0, 10), false, new Span(0, 12)),
                QuestionParser.parse("home\\ area:x").getFirst());
    }

    @Test
    void a_name_may_end_in_a_star_or_ask_for_all_below_and_say_how_far() throws BadQuestion {
        assertEquals(new Name("Hou", Ending.BEGINNING, null, new Span(5, 9)), value("code:Hou*"));
        assertEquals(new Name("Hou", Ending.BELOW, null, new Span(5, 10)), value("code:Hou>*"));
        assertEquals(
                new Name("Safe place", Ending.BELOW, 2, new Span(5, 21)),
                value("near:\"Safe place\">*~2"));
        assertEquals(new Name("Hou", Ending.BEGINNING, 10, new Span(5, 12)), value("near:Hou*~10"));
    }

    @Test
    void in_paths_of_codes_slashes_and_backslashes_that_are_letters_keep_a_backslash()
            throws BadQuestion {
        assertEquals(name("A/b\\/c\\\\d\\\\e:", 5, 18), value("code:A/b\\/c\\\\d\\e\\:"));
        assertEquals(name("A/b\\/c\\\\d\\\\e:", 5, 19), value("códe:\"A/b\\/c\\\\d\\e:\""));
        assertEquals(name("A/b\\c", 7, 14), value("person:A\\/b\\\\c"));
    }

    @Test
    void a_range_is_told_by_its_signs() throws BadQuestion {
        assertEquals(new Range("2", true, "4", true, new Span(4, 8)), value("age:2..4"));
        assertEquals(new Range(null, true, "4", true, new Span(4, 7)), value("age:..4"));
        assertEquals(new Range("2", true, null, true, new Span(4, 7)), value("age:2.."));
        assertEquals(new Range("2", true, null, true, new Span(4, 7)), value("age:>=2"));
        assertEquals(new Range("2.5", false, null, true, new Span(4, 8)), value("age:>2.5"));
        assertEquals(new Range(null, true, "5", true, new Span(4, 7)), value("age:<=5"));
        assertEquals(new Range(null, true, "-5", false, new Span(4, 7)), value("age:<-5"));
        assertEquals(
                new Range("2024-03", true, "2024-04-05", true, new Span(5, 24)),
                value("date:2024-03..2024-04-05"));
        assertEquals(name("2", 4, 5), value("age:2"));
        assertEquals(name("wait...", 4, 11), value("who:wait..."));
        assertEquals(name("2..4", 4, 10), value("age:\"2..4\""));
        assertEquals(name("<2", 4, 7), value("age:\\<2"));
        assertEquals(name("2..", 4, 9), value("age:2\\.\\."));
    }

    @Test
    void a_bracket_holds_ways_with_or_between_them_and_may_be_negated() throws BadQuestion {
        Clause inner =
                new Clause.Either(
                        List.of(List.of(said("c", 8, 9)), List.of(said("d", 13, 14))),
                        true,
                        new Span(6, 15));
        assertEquals(
                List.of(
                        new Clause.Either(
                                List.of(
                                        List.of(said("a", 1, 2)),
                                        List.of(inner, said("or", 16, 18))),
                                false,
                                new Span(0, 19))),
                QuestionParser.parse("(a OR -(c OR d) or)"));
    }

    @Test
    void a_question_without_a_clause_is_empty() {
        assertWrong("", Wrong.EMPTY, 0, "");
        assertWrong(" \t\n\u200f", Wrong.EMPTY, 0, "");
    }

    @Test
    void a_question_nobody_would_type_is_refused() throws BadQuestion {
        assertEquals(1, QuestionParser.parse("x".repeat(2_000)).size());
        BadQuestion bad = wrong("x".repeat(10_000));
        assertEquals(Wrong.TOO_LONG, bad.wrong());
        assertEquals(new Span(2_000, 10_000), bad.place());
        assertEquals(100, QuestionParser.parse("x ".repeat(100)).size());
        assertWrong("x ".repeat(100) + "yz", Wrong.TOO_MANY, 200, "yz");
        QuestionParser.parse("(".repeat(8) + "x" + ")".repeat(8));
        assertWrong("(".repeat(9) + "x" + ")".repeat(9), Wrong.TOO_DEEP, 8, "(");
    }

    @Test
    void what_is_opened_has_to_be_closed() {
        assertWrong("safe \"place here", Wrong.OPEN_QUOTE, 5, "\"place here");
        assertWrong("code:\"Housing", Wrong.OPEN_QUOTE, 5, "\"Housing");
        assertWrong("\"place\\\"", Wrong.OPEN_QUOTE, 0, "\"place\\\"");
        assertWrong("“place\"", Wrong.OPEN_QUOTE, 0, "“place\"");
        assertWrong("a (b (c OR d)", Wrong.OPEN_BRACKET, 2, "(");
        assertWrong("a) b", Wrong.CLOSED_BRACKET, 1, ")");
        assertWrong("code:A) b", Wrong.CLOSED_BRACKET, 6, ")");
    }

    @Test
    void every_way_of_a_bracket_holds_something() {
        assertWrong("a ()", Wrong.EMPTY_WAY, 2, "()");
        assertWrong("(OR a)", Wrong.EMPTY_WAY, 0, "(OR");
        assertWrong("(a OR OR b)", Wrong.EMPTY_WAY, 3, "OR OR");
        assertWrong("(a OR )", Wrong.EMPTY_WAY, 3, "OR )");
    }

    @Test
    void operators_of_other_programs_are_told_how_it_is_said_here() {
        assertWrong("a OR b", Wrong.OR, 2, "OR");
        assertWrong("a AND b", Wrong.AND, 2, "AND");
        assertWrong("a NOT b", Wrong.NOT, 2, "NOT");
        assertWrong("(a OR -OR)", Wrong.OR, 7, "OR");
    }

    @Test
    void a_minus_or_a_star_alone_means_nothing() {
        assertWrong("a - b", Wrong.LONE_MINUS, 2, "-");
        assertWrong("-", Wrong.LONE_MINUS, 0, "-");
        assertWrong("--a", Wrong.LONE_MINUS, 0, "-");
        assertWrong("(-)", Wrong.LONE_MINUS, 1, "-");
        assertWrong("a *", Wrong.LONE_STAR, 2, "*");
        assertWrong("-**", Wrong.LONE_STAR, 1, "**");
        assertWrong("code:*", Wrong.LONE_STAR, 5, "*");
        assertWrong("code:*ing", Wrong.LONE_STAR, 5, "*");
    }

    @Test
    void in_a_name_a_star_is_the_last_sign() {
        assertWrong("code:Ho*ing", Wrong.STAR_INSIDE, 5, "Ho*ing");
        assertWrong("code:Ho**", Wrong.STAR_INSIDE, 5, "Ho**");
    }

    @Test
    void stars_and_tildes_belong_to_one_word() {
        assertWrong("safe\\ pl*", Wrong.ONE_WORD, 0, "safe\\ pl*");
        assertWrong("safe\\ place~", Wrong.ONE_WORD, 0, "safe\\ place~");
    }

    @Test
    void behind_a_tilde_stands_a_number_that_fits() {
        assertWrong("near:A~", Wrong.BAD_NUMBER, 6, "~");
        assertWrong("near:A~two", Wrong.BAD_NUMBER, 6, "~two");
        assertWrong("near:A~1.5", Wrong.BAD_NUMBER, 6, "~1.5");
        assertWrong("near:A~10000", Wrong.BAD_NUMBER, 6, "~10000");
        assertWrong("\"a b\"~", Wrong.BAD_NUMBER, 5, "~");
        assertWrong("sheltr~3", Wrong.BAD_EDITS, 6, "~3");
        assertWrong("sheltr~0", Wrong.BAD_EDITS, 6, "~0");
    }

    @Test
    void a_field_wants_a_value_and_is_given_the_word_behind_the_blank() {
        assertWrong("code:", Wrong.NO_VALUE, 0, "code:");
        assertWrong("(code:)", Wrong.NO_VALUE, 1, "code:");
        assertWrong("code:\" \"", Wrong.NO_VALUE, 0, "code:\" \"");
        assertWrong("code:>*", Wrong.NO_VALUE, 0, "code:>*");
        assertWrong("age:>=", Wrong.NO_VALUE, 0, "age:>=");
        assertWrong("age:..", Wrong.NO_VALUE, 0, "age:..");
        assertWrong("a -code: b", Wrong.NO_VALUE, 2, "-code:");
        assertEquals("-code:b", wrong("a -code: b c").suggestion());
    }

    @Test
    void a_bracket_cannot_be_a_value() {
        assertWrong("x code:(A OR B)", Wrong.BRACKET_BEHIND, 2, "code:");
    }

    @Test
    void a_field_without_a_name_is_told() {
        assertWrong("\"\":x", Wrong.NO_FIELD, 0, "\"\"");
    }

    @Test
    void a_phrase_holds_something() {
        assertWrong("a \" \"", Wrong.NOTHING_TO_FIND, 2, "\" \"");
        assertWrong("a -\\ ", Wrong.NOTHING_TO_FIND, 2, "-\\ ");
    }

    @Test
    void a_sign_where_none_is_expected_is_told() {
        assertWrong("shel>ter", Wrong.UNEXPECTED, 4, ">");
        assertWrong("shel~ter~", Wrong.BAD_NUMBER, 4, "~ter~");
        assertWrong("(a)(b)", Wrong.UNEXPECTED, 3, "(");
        assertWrong("shelter(s)", Wrong.UNEXPECTED, 7, "(");
        assertWrong("5\"", Wrong.UNEXPECTED, 1, "\"");
        assertWrong(":x", Wrong.UNEXPECTED, 0, ":");
        assertWrong("code:A:b", Wrong.UNEXPECTED, 6, ":");
        assertWrong("code:A>*b", Wrong.UNEXPECTED, 8, "b");
        assertWrong("age:1..2..3", Wrong.UNEXPECTED, 8, ".");
        assertWrong("age:>2*", Wrong.UNEXPECTED, 6, "*");
        assertWrong("shel*~", Wrong.UNEXPECTED, 5, "~");
        assertWrong("co*de:x", Wrong.UNEXPECTED, 5, ":");
        assertWrong("code:\"A\"\ud83d\ude00", Wrong.UNEXPECTED, 8, "\ud83d\ude00");
    }

    private static Words words(String question) throws BadQuestion {
        return ((Said) only(question)).words();
    }

    private static Clause.Value value(String question) throws BadQuestion {
        return ((Field) only(question)).value();
    }

    private static Clause only(String question) throws BadQuestion {
        List<Clause> clauses = QuestionParser.parse(question);
        assertEquals(1, clauses.size(), question);
        assertEquals(new Span(0, question.length()), clauses.getFirst().place(), question);
        return clauses.getFirst();
    }

    private static Said said(String words, int start, int end) {
        return new Said(new Words.Phrase(words), false, new Span(start, end));
    }

    private static Field field(String field, Clause.Value value, int start, int end) {
        Span place = new Span(start, start + field.length());
        return new Field(field, value, place, false, new Span(start, end));
    }

    private static Name name(String text, int start) {
        return name(text, start, start + text.length());
    }

    private static Name name(String text, int start, int end) {
        return new Name(text, Ending.WHOLE, null, new Span(start, end));
    }

    private static BadQuestion wrong(String question) {
        return assertThrows(BadQuestion.class, () -> QuestionParser.parse(question), question);
    }

    private static void assertWrong(String question, Wrong wrong, int start, String what) {
        BadQuestion bad = wrong(question);
        assertEquals(told(wrong, start, what), told(bad.wrong(), bad.place().start(), bad.what()));
        assertEquals(what, bad.place().of(question));
    }

    private static List<@Nullable Object> told(Wrong wrong, int start, String what) {
        return Arrays.asList(wrong, start, what);
    }
}
