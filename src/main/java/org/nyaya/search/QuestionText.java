package org.nyaya.search;

import org.nyaya.search.BadQuestion.Wrong;
import org.nyaya.text.Blanks;
import org.nyaya.text.Span;

/** A question while it is being read, from left to right. */
final class QuestionText {

    /** Any of these opens; word processors write the curly ones. */
    private static final String QUOTES = "\"“”„";

    /** A backslash takes the meaning from one of these; before all others it is a letter. */
    private static final String ESCAPED = "\\:/><.*~()-" + QUOTES;

    /** What ends a bare text. */
    private static final String SIGNS = ":>*~()" + QUOTES;

    private static final int MOST_DIGITS = 4;

    private final String question;
    private int at;

    QuestionText(String question) {
        this.question = question;
    }

    int at() {
        return at;
    }

    boolean ended() {
        return at == question.length();
    }

    /** Whether that character comes next. */
    boolean is(char c) {
        return !ended() && question.charAt(at) == c;
    }

    boolean is(String signs) {
        return question.startsWith(signs, at);
    }

    boolean isQuote() {
        return !ended() && QUOTES.indexOf(question.charAt(at)) >= 0;
    }

    /** Whether that word comes next, whole and without an escape. */
    boolean isWord(String word) {
        return is(word) && endsClause(at + word.length());
    }

    boolean endsClause() {
        return endsClause(at);
    }

    private boolean endsClause(int i) {
        return i == question.length()
                || Blanks.isBlank(question.charAt(i))
                || question.charAt(i) == ')';
    }

    /** Goes over those signs if they come next, and answers whether they did. */
    boolean take(String signs) {
        boolean there = is(signs);
        if (there) {
            at += signs.length();
        }
        return there;
    }

    void skipBlanks() {
        at = Blanks.skip(question, at, question.length());
    }

    /** Goes over marks of direction and the like, which may come along from where it was copied. */
    void skipInvisible() {
        while (!ended() && Blanks.isBlank(question.charAt(at)) && !parts(question.charAt(at))) {
            at++;
        }
    }

    /**
     * What stands in quotes, from here on.
     *
     * @param path whether it may be a path, in which slashes and backslashes that are letters keep
     *     a backslash before them
     */
    String quoted(boolean path) throws BadQuestion {
        int start = at;
        boolean straight = is('"');
        at++;
        StringBuilder text = new StringBuilder();
        while (!ended()) {
            char c = question.charAt(at);
            if (straight ? c == '"' : c == '”' || c == '“') {
                at++;
                return text.toString();
            }
            if (c == '\\') {
                char next = at + 1 < question.length() ? question.charAt(at + 1) : ' ';
                boolean escape = next == '\\' || QUOTES.indexOf(next) >= 0;
                boolean slash = path && next == '/';
                text.append(escape || slash ? escaped(next, path) : escaped('\\', path));
                at += escape || slash ? 2 : 1;
            } else {
                text.append(c);
                at++;
            }
        }
        throw wrong(Wrong.OPEN_QUOTE, start);
    }

    /**
     * What stands from here to the next blank or sign; may be empty.
     *
     * @param path as for {@link #quoted}
     * @param ranges whether two dots are a sign
     */
    String bare(boolean path, boolean ranges) {
        StringBuilder text = new StringBuilder();
        while (!ended()) {
            char c = question.charAt(at);
            if (c == '\\') {
                char next = at + 1 < question.length() ? question.charAt(at + 1) : 'n';
                boolean escape = ESCAPED.indexOf(next) >= 0 || parts(next);
                text.append(escaped(escape ? next : '\\', path));
                at += escape ? 2 : 1;
            } else if (parts(c) || SIGNS.indexOf(c) >= 0) {
                break;
            } else if (c == '.') {
                int dots = dots();
                if (ranges && dots == 2) {
                    break;
                }
                text.repeat(c, dots);
                at += dots;
            } else {
                text.append(c);
                at++;
            }
        }
        return text.toString();
    }

    private int dots() {
        int end = at;
        while (end < question.length() && question.charAt(end) == '.') {
            end++;
        }
        return end - at;
    }

    private static String escaped(char meant, boolean path) {
        return path && (meant == '/' || meant == '\\') ? "\\" + meant : String.valueOf(meant);
    }

    /**
     * The whole number from here on, of at most four digits; {@code start} is where its sign is.
     */
    int number(int start) throws BadQuestion {
        int from = at;
        while (!ended() && question.charAt(at) >= '0' && question.charAt(at) <= '9') {
            at++;
        }
        if (at == from || at - from > MOST_DIGITS || !endsClause()) {
            toEndOfClause();
            throw wrong(Wrong.BAD_NUMBER, start);
        }
        return Integer.parseInt(question.substring(from, at));
    }

    private void toEndOfClause() {
        while (!endsClause()) {
            at++;
        }
    }

    /** What is wrong from {@code start} up to here. */
    BadQuestion wrong(Wrong wrong, int start) {
        Span place = new Span(start, at);
        return new BadQuestion(wrong, place, place.of(question), null);
    }

    /** The sign that comes next is wrong here. */
    BadQuestion wrongHere(Wrong wrong) {
        int start = at;
        at += ended() ? 0 : Character.charCount(question.codePointAt(at));
        return wrong(wrong, start);
    }

    /** The clause that begins at {@code start} and goes on here is wrong. */
    BadQuestion wrongClause(Wrong wrong, int start) {
        toEndOfClause();
        return wrong(wrong, start);
    }

    /**
     * A field at {@code start} has nothing behind its colon: suggests what stands behind the blank.
     */
    BadQuestion noValue(int start) {
        Span place = new Span(start, at);
        int from = Blanks.skip(question, at, question.length());
        skipBlanks();
        toEndOfClause();
        String next = question.substring(from, at);
        boolean name = !next.isEmpty() && next.chars().allMatch(Character::isLetterOrDigit);
        String field = place.of(question);
        return new BadQuestion(
                Wrong.NO_VALUE, place, field, name && field.endsWith(":") ? field + next : null);
    }

    private static boolean parts(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }
}
