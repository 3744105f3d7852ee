package org.nyaya.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nyaya.text.Span;

class QuestionParserPropertyTest {

    private static final Span NOWHERE = new Span(0, 0);

    @Test
    void however_a_question_is_written_it_is_read_as_it_was_meant() throws BadQuestion {
        for (int seed = 0; seed < 5_000; seed++) {
            RandomQuestion random = new RandomQuestion(new Random(seed));
            List<Clause> meant = random.clauses(4, 3);
            String written = random.written(meant);
            if (written.length() <= 2_000) {
                String message = "seed " + seed + ": " + written;
                assertEquals(meant, placeless(parse(written, message)), message);
            }
        }
    }

    @Test
    void what_stands_at_the_place_of_a_clause_is_that_clause() throws BadQuestion {
        for (int seed = 0; seed < 1_000; seed++) {
            RandomQuestion random = new RandomQuestion(new Random(seed));
            String written = random.written(random.clauses(4, 2));
            if (written.length() > 2_000) {
                continue;
            }
            for (Clause clause : parse(written, "seed " + seed)) {
                String alone = clause.place().of(written);
                String message = "seed " + seed + ": " + alone;
                assertEquals(List.of(placeless(clause)), placeless(parse(alone, message)), message);
            }
        }
    }

    @Test
    void no_text_whatever_is_answered_with_anything_but_clauses_or_what_is_wrong_where() {
        String characters = "aB \t\n:>*~\"()-\\/<=.2“”„\u00a0é\ud83d\ude00\u0301\u200f\u0000";
        String[] pieces = {"code:", "near:", " OR ", "(", ")", "~2", "..", ">*", " -", "age:>="};
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            StringBuilder question = new StringBuilder();
            int length = seed % 200 == 0 ? 1_000 : 16;
            for (int i = random.nextInt(length); i > 0; i--) {
                question.append(
                        random.nextInt(4) == 0
                                ? pieces[random.nextInt(pieces.length)]
                                : String.valueOf(
                                        characters.charAt(random.nextInt(characters.length()))));
            }
            String message = "seed " + seed + ": " + question;
            for (Span place : places(question.toString())) {
                assertTrue(place.end() <= question.length(), message);
            }
        }
    }

    private static List<Clause> parse(String question, String message) {
        try {
            return QuestionParser.parse(question);
        } catch (BadQuestion e) {
            throw new AssertionError(message + " at " + e.place(), e);
        }
    }

    private static List<Span> places(String question) {
        try {
            List<Clause> clauses = QuestionParser.parse(question);
            assertFalse(clauses.isEmpty(), question);
            return clauses.stream().map(Clause::place).toList();
        } catch (BadQuestion e) {
            return List.of(e.place());
        }
    }

    private static List<Clause> placeless(List<Clause> clauses) {
        List<Clause> placeless = new ArrayList<>();
        clauses.forEach(clause -> placeless.add(placeless(clause)));
        return placeless;
    }

    private static Clause placeless(Clause clause) {
        return switch (clause) {
            case Clause.Said said -> new Clause.Said(said.words(), said.negated(), NOWHERE);
            case Clause.Field field ->
                    new Clause.Field(
                            field.field(),
                            placeless(field.value()),
                            NOWHERE,
                            field.negated(),
                            NOWHERE);
            case Clause.Either either ->
                    new Clause.Either(
                            either.ways().stream()
                                    .map(QuestionParserPropertyTest::placeless)
                                    .toList(),
                            either.negated(),
                            NOWHERE);
        };
    }

    private static Clause.Value placeless(Clause.Value value) {
        return switch (value) {
            case Clause.Name name ->
                    new Clause.Name(name.text(), name.ending(), name.within(), NOWHERE);
            case Clause.Range range ->
                    new Clause.Range(
                            range.from(),
                            range.fromIncluded(),
                            range.to(),
                            range.toIncluded(),
                            NOWHERE);
        };
    }
}
