package org.nyaya.search;

import java.util.ArrayList;
import java.util.List;
import org.nyaya.coding.CodePath;
import org.nyaya.search.BadQuestion.Wrong;
import org.nyaya.text.Blanks;
import org.nyaya.text.Names;
import org.nyaya.text.Span;

/**
 * Reads a question: clauses with blanks between them, each a word, a {@code "phrase"} or {@code
 * code:NAME}, which may end in {@code >*} (and all below); a minus before a clause negates it. A
 * name with blanks stands in quotes; a backslash takes the meaning from the character behind it.
 */
final class OldParser {

    private static final int LONGEST = 10_000;

    /** Lucene takes no more than about a thousand conditions, and a word may need two. */
    private static final int MOST_CLAUSES = 300;

    private static final String BELOW = ">*";

    private final String question;
    private int at;

    private OldParser(String question) {
        this.question = question;
    }

    static List<OldClause> parse(String question) throws BadQuestion {
        if (question.length() > LONGEST) {
            throw new BadQuestion(Wrong.TOO_LONG, new Span(0, 0), "", null);
        }
        List<OldClause> clauses = new OldParser(question).clauses();
        if (clauses.size() > MOST_CLAUSES) {
            throw new BadQuestion(Wrong.TOO_LONG, new Span(0, 0), "", null);
        }
        if (clauses.isEmpty()) {
            throw new BadQuestion(Wrong.EMPTY, new Span(0, 0), "", null);
        }
        return clauses;
    }

    private List<OldClause> clauses() throws BadQuestion {
        List<OldClause> clauses = new ArrayList<>();
        skipBlanks();
        while (at < question.length()) {
            clauses.add(clause());
            skipBlanks();
        }
        return clauses;
    }

    private OldClause clause() throws BadQuestion {
        int start = at;
        boolean negated = question.charAt(at) == '-';
        if (negated) {
            at++;
        }
        if (atEndOfClause()) {
            throw wrong(Wrong.UNEXPECTED, start);
        }
        if (question.charAt(at) == '"') {
            return new OldClause.Words(quoted(false), negated, new Span(start, at));
        }
        String word = bare(false);
        if (at == question.length() || question.charAt(at) != ':') {
            refuseWildcard(start);
            if (word.equals("OR") || word.equals("AND")) {
                throw wrong(Wrong.UNEXPECTED, start);
            }
            return new OldClause.Words(word, negated, new Span(start, at));
        }
        if (!Names.fold(word).equals("code")) {
            throw new BadQuestion(Wrong.UNKNOWN_FIELD, new Span(start, at + 1), word, "code:");
        }
        at++;
        if (atEndOfClause()) {
            throw wrong(Wrong.NO_VALUE, start);
        }
        return coded(start, negated);
    }

    private OldClause coded(int start, boolean negated) throws BadQuestion {
        String name = question.charAt(at) == '"' ? quoted(true) : bare(true);
        boolean below = question.startsWith(BELOW, at);
        if (below) {
            at += BELOW.length();
        }
        refuseWildcard(start);
        if (Blanks.isBlank(name)) {
            throw wrong(Wrong.NO_VALUE, start);
        }
        return new OldClause.Coded(CodePath.of(name), below, negated, new Span(start, at));
    }

    private void refuseWildcard(int start) throws BadQuestion {
        if (!atEndOfClause()) {
            at += Character.charCount(question.codePointAt(at));
            throw wrong(Wrong.UNEXPECTED, start);
        }
    }

    /** In a {@code path}, slashes and backslashes keep the backslash that makes them letters. */
    private String quoted(boolean path) throws BadQuestion {
        int start = at++;
        StringBuilder text = new StringBuilder();
        while (at < question.length()) {
            char c = question.charAt(at++);
            if (c == '"') {
                return text.toString();
            }
            if (c == '\\' && at < question.length() && isOneOf(question.charAt(at), "\"\\")) {
                c = question.charAt(at++);
                text.append(path && c == '\\' ? "\\" : "");
            }
            text.append(c);
        }
        throw wrong(Wrong.OPEN_QUOTE, start);
    }

    /** Up to the next blank or character that means something. */
    private String bare(boolean path) {
        StringBuilder text = new StringBuilder();
        while (at < question.length()) {
            char c = question.charAt(at);
            if (c == '\\' && at + 1 < question.length()) {
                char meant = question.charAt(at + 1);
                text.append(path && isOneOf(meant, "/\\") ? "\\" : "").append(meant);
                at += 2;
            } else if (isBlank(c) || isOneOf(c, ":>*~\"()")) {
                break;
            } else {
                text.append(c);
                at++;
            }
        }
        return text.toString();
    }

    private boolean atEndOfClause() {
        return at == question.length() || isBlank(question.charAt(at));
    }

    private void skipBlanks() {
        while (at < question.length() && isBlank(question.charAt(at))) {
            at++;
        }
    }

    private BadQuestion wrong(Wrong wrong, int start) {
        return new BadQuestion(wrong, new Span(start, at), question.substring(start, at), null);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isOneOf(char c, String characters) {
        return characters.indexOf(c) >= 0;
    }
}
