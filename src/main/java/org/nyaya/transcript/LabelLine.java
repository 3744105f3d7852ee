package org.nyaya.transcript;

import org.jspecify.annotations.Nullable;
import org.nyaya.text.Blanks;
import org.nyaya.text.Characters;

/**
 * One line, looked at for a label: {@code NAME:}, {@code [NAME]:}, {@code (NAME):}, each with a
 * stamp before it, behind it or behind its colon, or a number before it; {@code NAME 0:31} with
 * nothing else on the line; {@code [id1]}. Looks at no more of a line than a label may be long.
 */
final class LabelLine {

    private static final int LONGEST = 60;
    private static final int LONGEST_NUMBER = 5;

    private final String text;
    private final int lineEnd;
    private final int start;
    private @Nullable Stamp stamp;
    private boolean numbered;

    private LabelLine(String text, int from, int lineEnd) {
        this.text = text;
        this.lineEnd = lineEnd;
        this.start = Blanks.skip(text, from, lineEnd);
    }

    /**
     * The label that the line {@code [from, lineEnd)} may begin with, or null.
     *
     * @param numbers whether a number in front counts the lines and is no part of the name
     */
    static @Nullable Label of(String text, int from, int lineEnd, boolean numbers) {
        return new LabelLine(text, from, lineEnd).label(numbers);
    }

    /** The number in front of what may be a label, or -1. */
    static int number(String text, int from, int lineEnd) {
        int start = Blanks.skip(text, from, lineEnd);
        int name = behindNumber(text, start, lineEnd);
        int digits = start;
        while (digits < name && Clock.isDigit(text.charAt(digits))) {
            digits++;
        }
        return name == start ? -1 : Integer.parseInt(text, start, digits, 10);
    }

    private @Nullable Label label(boolean numbers) {
        int name = numbers ? behindNumber(text, start, lineEnd) : start;
        numbered = name > start;
        stamp = Stamp.at(text, name, lineEnd);
        if (stamp != null) {
            name = Blanks.skip(text, stamp.end(), lineEnd);
        }
        if (name == lineEnd) {
            return null;
        }
        char first = text.charAt(name);
        if (first == '[' || first == '(') {
            return inBrackets(name, first == '[' ? ']' : ')');
        }
        boolean begins = first == '?' || Character.isLetterOrDigit(text.codePointAt(name));
        return begins ? unbracketed(name) : null;
    }

    private @Nullable Label unbracketed(int name) {
        int limit = Math.min(lineEnd, name + LONGEST + 2);
        for (int i = name; i < limit; i++) {
            char c = text.charAt(i);
            if (isColon(c)) {
                return endsLabel(i) ? colon(name, i, i) : null;
            }
            boolean apart = i > name && (Blanks.isBlank(text.charAt(i - 1)) || c == '[');
            Stamp here = apart ? Stamp.at(text, i, lineEnd) : null;
            if (here != null) {
                return stamped(name, Blanks.trim(text, name, i), i, here);
            }
        }
        boolean head = stamp != null && stamp.kind() == Stamp.Kind.BRACKETS && limit == lineEnd;
        return head ? made(lineEnd, name(name, lineEnd), Label.Form.RETURNING, true) : null;
    }

    private @Nullable Label inBrackets(int open, char closing) {
        int close = text.indexOf(closing, open + 1, Math.min(lineEnd, open + LONGEST + 2));
        if (close < 0) {
            return null;
        }
        int name = Blanks.skip(text, open + 1, close);
        int next = Blanks.skip(text, close + 1, lineEnd);
        if (next < lineEnd && isColon(text.charAt(next)) && endsLabel(next)) {
            return colon(name, close, next);
        }
        Stamp here = Stamp.at(text, next, lineEnd);
        if (here != null) {
            return stamped(name, close, close, here);
        }
        String tag = name(name, close);
        boolean counts =
                closing == ']' && LabelShape.isTag(tag) && Characters.isEdge(text, close + 1);
        return counts ? made(close + 1, tag, Label.Form.TAG, false) : null;
    }

    /** A stamp stands behind the name, and behind that a colon or nothing. */
    private @Nullable Label stamped(int name, int nameEnd, int at, Stamp here) {
        int next = Blanks.skip(text, here.end(), lineEnd);
        boolean head = next == lineEnd;
        if (!head && !(isColon(text.charAt(next)) && endsLabel(next))) {
            return null;
        }
        stamp = stamp == null ? here : stamp;
        if (!head) {
            return colon(name, nameEnd, next);
        }
        // One blank alone also stands in "Lunch 12:30"; programs set the time further off.
        boolean apart =
                here.kind() != Stamp.Kind.BARE
                        || text.charAt(nameEnd) == '\t'
                        || text.charAt(nameEnd) == ']'
                        || at > nameEnd + 1;
        Label.Form form = apart ? Label.Form.STAMPED : Label.Form.RETURNING;
        return made(lineEnd, name(name, nameEnd), form, true);
    }

    private Label colon(int name, int nameEnd, int colon) {
        int after = colon + 1;
        int next = Blanks.skip(text, after, lineEnd);
        Stamp here = Stamp.at(text, next, lineEnd);
        if (here != null && here.kind() != Stamp.Kind.BARE) {
            stamp = stamp == null ? here : stamp;
            after = here.end();
        }
        return made(after, name(name, nameEnd), form(), false);
    }

    private Label.Form form() {
        if (stamp != null && stamp.kind() != Stamp.Kind.BARE) {
            return Label.Form.STAMPED;
        }
        return numbered ? Label.Form.RETURNING : Label.Form.COLON;
    }

    private Label made(int after, String name, Label.Form form, boolean head) {
        boolean alone = Blanks.skip(text, after, lineEnd) == lineEnd;
        Long millis = stamp == null ? null : stamp.millis();
        return new Label(start, after, name, alone, head, form, millis);
    }

    private String name(int from, int to) {
        return text.substring(from, Blanks.trim(text, from, to));
    }

    /**
     * A colon inside a time or an address has no blank behind it; the full-width one needs none.
     */
    private boolean endsLabel(int colon) {
        return colon + 1 == text.length()
                || Blanks.isBlank(text.charAt(colon + 1))
                || (text.charAt(colon) == '：' && Characters.isEdge(text, colon + 1));
    }

    private static boolean isColon(char c) {
        return c == ':' || c == '：';
    }

    /** Where a label may begin behind "12", "12." or "12)" and blanks; else {@code start}. */
    private static int behindNumber(String text, int start, int lineEnd) {
        int i = start;
        while (i < lineEnd && i - start < LONGEST_NUMBER && Clock.isDigit(text.charAt(i))) {
            i++;
        }
        if (i == start) {
            return start;
        }
        int mark = i < lineEnd && ".)".indexOf(text.charAt(i)) >= 0 ? i + 1 : i;
        int next = Blanks.skip(text, mark, lineEnd);
        boolean begins =
                next > mark
                        && next < lineEnd
                        && (!Clock.isDigit(text.charAt(next))
                                || Stamp.at(text, next, lineEnd) != null);
        return begins ? next : start;
    }
}
