package org.nyaya.search;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nyaya.search.BadQuestion.Wrong;
import org.nyaya.text.Blanks;
import org.nyaya.text.Names;
import org.nyaya.text.Span;

/** Reads what stands behind the colon of a field. */
final class ValueParser {

    /** The fields that name codes, in whose paths a slash that is a letter has to be told. */
    private static final Set<String> OF_CODES =
            Set.of("code", "overlaps", "inside", "contains", "near", "followed", "with");

    private static final String TO = "..";

    private final QuestionText text;
    private final int clause;
    private final boolean path;

    /** {@code clause} is where the clause of that field begins. */
    ValueParser(QuestionText text, String field, int clause) {
        this.text = text;
        this.clause = clause;
        this.path = OF_CODES.contains(Names.fold(field));
    }

    Clause.Value value() throws BadQuestion {
        text.skipInvisible();
        if (text.endsClause()) {
            throw text.noValue(clause);
        }
        int start = text.at();
        if (text.isQuote()) {
            return name(text.quoted(path), start);
        }
        if (text.is('(')) {
            throw text.wrong(Wrong.BRACKET_BEHIND, clause);
        }
        if (text.is('<') || (text.is('>') && !text.is(">*"))) {
            return comparison(start);
        }
        String first = text.bare(path, true);
        return text.take(TO) ? range(first, start) : name(first, start);
    }

    private Clause.Value comparison(int start) throws BadQuestion {
        boolean from = text.is('>');
        text.take(from ? ">" : "<");
        boolean included = text.take("=");
        String bound = bound();
        if (bound == null) {
            throw text.wrong(Wrong.NO_VALUE, clause);
        }
        Span place = new Span(start, text.at());
        return from
                ? new Clause.Range(bound, included, null, true, place)
                : new Clause.Range(null, true, bound, included, place);
    }

    private Clause.Value range(String first, int start) throws BadQuestion {
        String from = Blanks.isBlank(first) ? null : first;
        String to = bound();
        if (from == null && to == null) {
            throw text.wrong(Wrong.NO_VALUE, clause);
        }
        return new Clause.Range(from, true, to, true, new Span(start, text.at()));
    }

    private @Nullable String bound() {
        String bound = text.bare(path, true);
        return Blanks.isBlank(bound) ? null : bound;
    }

    private Clause.Name name(String name, int start) throws BadQuestion {
        if (name.isEmpty() && text.is('*')) {
            throw text.wrongHere(Wrong.LONE_STAR);
        }
        Clause.Ending ending = Clause.Ending.WHOLE;
        if (text.take(">*")) {
            ending = Clause.Ending.BELOW;
        } else if (text.take("*")) {
            ending = Clause.Ending.BEGINNING;
            if (!text.endsClause() && !text.is('~')) {
                throw text.wrongClause(Wrong.STAR_INSIDE, start);
            }
        }
        if (Blanks.isBlank(name)) {
            if (text.at() > start) {
                throw text.wrong(Wrong.NO_VALUE, clause);
            }
            throw text.wrongHere(Wrong.UNEXPECTED);
        }
        int tilde = text.at();
        Integer within = text.take("~") ? text.number(tilde) : null;
        return new Clause.Name(name, ending, within, new Span(start, text.at()));
    }
}
