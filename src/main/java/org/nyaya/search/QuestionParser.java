package org.nyaya.search;

import java.util.ArrayList;
import java.util.List;
import org.nyaya.search.BadQuestion.Wrong;
import org.nyaya.text.Blanks;
import org.nyaya.text.Span;

/**
 * Reads a question, as {@code src/docs/questions.md} describes it. What it names is not looked up
 * here, so a field is whatever stands before a colon.
 */
final class QuestionParser {

    private static final int LONGEST = 2_000;
    private static final int MOST_CLAUSES = 100;
    private static final int DEEPEST = 8;

    private static final int MOST_EDITS = 2;
    private static final int LONG_WORD = 6;

    private final QuestionText text;
    private int clauses;

    private QuestionParser(QuestionText text) {
        this.text = text;
    }

    /** All of the clauses, of which there is at least one, must hold. */
    static List<Clause> parse(String question) throws BadQuestion {
        if (question.length() > LONGEST) {
            Span rest = new Span(LONGEST, question.length());
            throw new BadQuestion(Wrong.TOO_LONG, rest, "", null);
        }
        return new QuestionParser(new QuestionText(question)).question();
    }

    private List<Clause> question() throws BadQuestion {
        List<Clause> all = new ArrayList<>();
        text.skipBlanks();
        while (!text.ended()) {
            if (text.is(')')) {
                throw text.wrongHere(Wrong.CLOSED_BRACKET);
            }
            all.add(clause(0));
            text.skipBlanks();
        }
        if (all.isEmpty()) {
            throw new BadQuestion(Wrong.EMPTY, new Span(0, 0), "", null);
        }
        return all;
    }

    /** {@code depth} brackets are open around it. */
    private Clause clause(int depth) throws BadQuestion {
        int start = text.at();
        clauses++;
        if (clauses > MOST_CLAUSES) {
            throw text.wrongClause(Wrong.TOO_MANY, start);
        }
        boolean negated = text.take("-");
        text.skipInvisible();
        if (negated && (text.endsClause() || text.is('-'))) {
            throw text.wrong(Wrong.LONE_MINUS, start);
        }
        refuseOperators();
        Clause clause =
                text.is('(')
                        ? bracket(start, negated, depth)
                        : text.isQuote() ? quoted(start, negated) : bare(start, negated);
        if (!text.endsClause()) {
            throw text.wrongHere(Wrong.UNEXPECTED);
        }
        return clause;
    }

    /** In capitals they are what other programs have between conditions, hardly words. */
    private void refuseOperators() throws BadQuestion {
        for (Wrong operator : List.of(Wrong.OR, Wrong.AND, Wrong.NOT)) {
            if (text.isWord(operator.name())) {
                throw text.wrongClause(operator, text.at());
            }
        }
    }

    private Clause bracket(int start, boolean negated, int depth) throws BadQuestion {
        int open = text.at();
        if (depth == DEEPEST) {
            throw text.wrongHere(Wrong.TOO_DEEP);
        }
        text.take("(");
        List<List<Clause>> ways = new ArrayList<>();
        List<Clause> way = new ArrayList<>();
        int before = open;
        while (true) {
            text.skipBlanks();
            int sign = text.at();
            if (text.ended()) {
                throw new BadQuestion(Wrong.OPEN_BRACKET, new Span(open, open + 1), "(", null);
            }
            boolean or = text.isWord("OR");
            if (!or && !text.is(')')) {
                way.add(clause(depth + 1));
                continue;
            }
            text.take(or ? "OR" : ")");
            if (way.isEmpty()) {
                throw text.wrong(Wrong.EMPTY_WAY, before);
            }
            ways.add(List.copyOf(way));
            way.clear();
            before = sign;
            if (!or) {
                return new Clause.Either(ways, negated, new Span(start, text.at()));
            }
        }
    }

    private Clause quoted(int start, boolean negated) throws BadQuestion {
        int from = text.at();
        String phrase = text.quoted(false);
        if (text.is(':')) {
            return field(phrase, new Span(from, text.at()), start, negated);
        }
        int tilde = text.at();
        boolean near = text.take("~");
        Words words = near ? new Words.Near(phrase, text.number(tilde)) : new Words.Phrase(phrase);
        return said(words, phrase, start, negated);
    }

    private Clause bare(int start, boolean negated) throws BadQuestion {
        int from = text.at();
        StringBuilder pattern = new StringBuilder();
        StringBuilder word = new StringBuilder();
        boolean star;
        boolean stars = false;
        do {
            String part = text.bare(false, false);
            word.append(part);
            pattern.append(part.replace("\\", "\\\\").replace("*", "\\*"));
            star = text.take("*");
            // Two stars together are one.
            if (star && (!stars || !part.isEmpty())) {
                pattern.append('*');
            }
            stars |= star;
        } while (star);
        if (stars && word.isEmpty()) {
            throw text.wrong(Wrong.LONE_STAR, from);
        }
        if (word.isEmpty() || (stars && (text.is(':') || text.is('~')))) {
            throw text.wrongHere(Wrong.UNEXPECTED);
        }
        if (text.is(':')) {
            return field(word.toString(), new Span(from, text.at()), start, negated);
        }
        Words words;
        if (text.is('~')) {
            words = new Words.Like(word.toString(), edits(word));
        } else {
            words =
                    stars
                            ? new Words.Pattern(pattern.toString())
                            : new Words.Phrase(word.toString());
        }
        if (!(words instanceof Words.Phrase) && word.chars().anyMatch(Character::isWhitespace)) {
            throw text.wrongClause(Wrong.ONE_WORD, start);
        }
        return said(words, word.toString(), start, negated);
    }

    private Clause said(Words words, String plain, int start, boolean negated) throws BadQuestion {
        if (Blanks.isBlank(plain)) {
            throw text.wrongClause(Wrong.NOTHING_TO_FIND, start);
        }
        return new Clause.Said(words, negated, new Span(start, text.at()));
    }

    private int edits(StringBuilder word) throws BadQuestion {
        int tilde = text.at();
        text.take("~");
        if (text.endsClause()) {
            return word.codePointCount(0, word.length()) < LONG_WORD ? 1 : MOST_EDITS;
        }
        int edits = text.number(tilde);
        if (edits < 1 || edits > MOST_EDITS) {
            throw text.wrong(Wrong.BAD_EDITS, tilde);
        }
        return edits;
    }

    private Clause field(String field, Span place, int start, boolean negated) throws BadQuestion {
        if (Blanks.isBlank(field)) {
            throw text.wrong(Wrong.NO_FIELD, start);
        }
        text.take(":");
        Clause.Value value = new ValueParser(text, field, start).value();
        return new Clause.Field(field, value, place, negated, new Span(start, text.at()));
    }
}
