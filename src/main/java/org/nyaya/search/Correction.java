package org.nyaya.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nyaya.search.BadQuestion.Wrong;
import org.nyaya.text.Blanks;

/** Puts what may have been meant in the place of what is wrong, and leaves the rest as it was. */
final class Correction {

    /** What may stand behind a name and stays: sub-codes, a distance. */
    private static final Pattern END = Pattern.compile("(>\\*|~[0-9]+)$");

    private Correction() {}

    static @Nullable String of(String question, BadQuestion bad, String meant) {
        int start = bad.place().start();
        int end = bad.place().end();
        String before = question.substring(0, start);
        if (bad.wrong() == Wrong.UNKNOWN_FIELD) {
            String name = meant.substring(0, meant.length() - 1);
            String field = Fields.named(name).isPresent() ? meant : Quoting.field(name);
            return before + field + question.substring(Math.min(question.length(), end + 1));
        }
        if (bad.wrong() == Wrong.NO_VALUE) {
            String value = meant.substring(bad.what().length());
            int from = Blanks.skip(question, end, question.length());
            return before + meant + question.substring(from + value.length());
        }
        String clause = bad.place().of(question);
        int colon = colon(clause);
        if (colon < 0) {
            return null;
        }
        boolean code = bad.wrong() == Wrong.UNKNOWN_CODE || bad.wrong() == Wrong.SEVERAL_CODES;
        Matcher kept = END.matcher(clause);
        return before
                + clause.substring(0, colon + 1)
                + (code ? Quoting.path(meant) : Quoting.name(meant))
                + (kept.find() ? kept.group() : "")
                + question.substring(end);
    }

    /** Where the colon behind the name of the field is: not in quotes, not escaped. */
    private static int colon(String clause) {
        boolean quoted = false;
        for (int i = 0; i < clause.length(); i++) {
            switch (clause.charAt(i)) {
                case '\\' -> i++;
                case '"', '“', '”' -> quoted = !quoted;
                case ':' -> {
                    if (!quoted) {
                        return i;
                    }
                }
                default -> {}
            }
        }
        return -1;
    }
}
