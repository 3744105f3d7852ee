package org.nyaya.ui.ask;

import java.util.ArrayList;
import java.util.List;
import org.nyaya.text.Span;

/** A question as it is written, clause by clause: what typing and clicking both change. */
record Line(String text) {

    private static final String CODER = "coder:";

    /** Where its clauses stand, brackets whole; in order. What is not closed goes to the end. */
    List<Span> clauses() {
        List<Span> clauses = new ArrayList<>();
        int start = -1;
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (start < 0 && !Character.isWhitespace(c)) {
                start = i;
            }
            if (c == '\\') {
                i++;
            } else if (isQuote(c)) {
                quoted = !quoted;
            } else if (!quoted && c == '(') {
                depth++;
            } else if (!quoted && c == ')') {
                depth = Math.max(0, depth - 1);
            } else if (!quoted && depth == 0 && start >= 0 && Character.isWhitespace(c)) {
                clauses.add(new Span(start, i));
                start = -1;
            }
        }
        if (start >= 0) {
            clauses.add(new Span(start, text.length()));
        }
        return clauses;
    }

    /** Where that clause stands by itself; negative for nowhere. */
    private int indexOf(String clause) {
        List<Span> all = clauses();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).of(text).equals(clause)) {
                return i;
            }
        }
        return -1;
    }

    boolean has(String clause) {
        return indexOf(clause) >= 0;
    }

    /** With that clause behind the others; without it where it was there. */
    String turned(String clause) {
        int there = indexOf(clause);
        if (there >= 0) {
            return without(clauses().get(there));
        }
        String before = text;
        if (clause.startsWith(CODER)) {
            // Only one can be asked for.
            for (Span other : clauses()) {
                if (other.of(text).startsWith(CODER)) {
                    before = without(other);
                }
            }
        }
        return (before.strip() + ' ' + clause).strip();
    }

    /** Without what stands there, and without two blanks where one is enough. */
    String without(Span place) {
        String before = text.substring(0, place.start()).stripTrailing();
        String after = text.substring(place.end()).stripLeading();
        return before.isEmpty() || after.isEmpty() ? before + after : before + ' ' + after;
    }

    static boolean isQuote(char c) {
        return c == '"' || c == '“' || c == '”';
    }
}
