package org.nyaya.transcript;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nyaya.text.Blanks;
import org.nyaya.text.Characters;

/**
 * The HTML that oTranscribe's editor writes: paragraphs, line breaks, bold, italics, and spans for
 * stamps. Any other tag is left out and what it encloses stays.
 */
final class OTranscribeText {

    /** A stamp stands in the text from here on, and this is its exact time. */
    private record Mark(int start, int end, long millis) {}

    private static final Set<String> BLOCKS =
            Set.of("p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "blockquote");

    private final String html;
    private final Prose prose = new Prose();
    private final List<Mark> marks = new ArrayList<>();
    private int bold;
    private boolean lineBegins = true;
    private boolean blankBefore;
    private int stampStart = -1;
    private long stampMillis;

    private OTranscribeText(String html) {
        this.html = html;
    }

    static Reading read(String html, Charset encoding, List<Warning> warnings) {
        OTranscribeText text = new OTranscribeText(html);
        try {
            text.scan();
        } catch (Prose.TooMuch e) {
            return new Reading.Refused(Refusal.TOO_LARGE);
        }
        return switch (text.prose.read(Format.OTRANSCRIBE, encoding, warnings)) {
            case Reading.Refused refused -> refused;
            case Reading.Read read -> new Reading.Read(text.timed(read.draft()));
        };
    }

    private void scan() throws Prose.TooMuch {
        int i = 0;
        while (i < html.length()) {
            int end = html.charAt(i) == '<' ? tagEnd(i) : -1;
            if (end >= 0) {
                take(html.substring(i + 1, end));
                i = end + 1;
            } else {
                int next = html.indexOf('<', i + 1);
                next = next < 0 ? html.length() : next;
                words(Entities.decoded(html.substring(i, next)));
                i = next;
            }
        }
    }

    /** The position of the bracket that closes a tag, or -1 where this one opens none. */
    private int tagEnd(int open) {
        for (int i = open + 1; i < html.length() && html.charAt(i) != '<'; i++) {
            if (html.charAt(i) == '>') {
                return i;
            }
        }
        return -1;
    }

    private void take(String tag) throws Prose.TooMuch {
        boolean closes = tag.startsWith("/");
        int begin = closes ? 1 : 0;
        int end = begin;
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        String name = tag.substring(begin, end).toLowerCase(Locale.ROOT);
        if (BLOCKS.contains(name)) {
            prose.endParagraph();
            newLine();
        } else if (name.equals("br")) {
            prose.add("\n", false);
            newLine();
        } else if (name.equals("b") || name.equals("strong")) {
            bold = Math.max(0, bold + (closes ? -1 : 1));
        } else if (name.equals("span")) {
            endStamp();
            beginStamp(closes ? "" : tag);
        }
    }

    private void newLine() {
        lineBegins = true;
        blankBefore = false;
    }

    private void beginStamp(String tag) throws Prose.TooMuch {
        String attribute = "data-timestamp=\"";
        int at = tag.indexOf(attribute);
        int close = at < 0 ? -1 : tag.indexOf('"', at + attribute.length());
        long millis = close < 0 ? -1 : millis(tag.substring(at + attribute.length(), close));
        if (millis >= 0) {
            blank();
            stampStart = prose.length();
            stampMillis = millis;
        }
    }

    private void endStamp() {
        if (stampStart >= 0 && prose.length() > stampStart) {
            marks.add(new Mark(stampStart, prose.length(), stampMillis));
        }
        stampStart = -1;
    }

    /** Seconds with a fraction, or minutes and seconds; -1 where it is neither. */
    private static long millis(String value) {
        Clock clock = Clock.at(value, 0, value.length(), ".");
        if (clock != null) {
            return clock.millis();
        }
        boolean number = !value.isEmpty() && value.length() < 25;
        if (!number || !value.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'))) {
            return -1;
        }
        boolean one = value.indexOf('.') == value.lastIndexOf('.') && !value.equals(".");
        double millis = one ? Double.parseDouble(value) * 1000 : -1;
        return millis < 1e12 ? Math.round(millis) : -1;
    }

    /** Adds words; runs of blanks are one, as in a browser, and the hard ones are soft. */
    private void words(String words) throws Prose.TooMuch {
        int i = 0;
        while (i < words.length()) {
            int begin = i;
            while (i < words.length() && !isSpace(words.charAt(i))) {
                i++;
            }
            if (i > begin) {
                blank();
                prose.add(words.substring(begin, i), bold > 0);
                lineBegins = false;
            }
            while (i < words.length() && isSpace(words.charAt(i))) {
                blankBefore = true;
                i++;
            }
        }
    }

    private void blank() throws Prose.TooMuch {
        if (blankBefore && !lineBegins) {
            prose.add(" ", false);
        }
        blankBefore = false;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\u00a0';
    }

    /** The draft with the exact times of stamps where turns begin with them. */
    private Draft timed(Draft draft) {
        List<DraftTurn> turns = new ArrayList<>();
        int next = 0;
        for (DraftTurn turn : draft.turns()) {
            while (next < marks.size() && marks.get(next).start() < turn.start()) {
                next++;
            }
            @Nullable Mark mark = next < marks.size() ? marks.get(next) : null;
            if (mark != null && mark.start() <= turn.said() && mark.start() < turn.end()) {
                turns.add(timed(draft.text(), turn, mark));
            } else {
                turns.add(turn);
            }
        }
        return new Draft(
                draft.text(),
                draft.format(),
                draft.encoding(),
                draft.speakers(),
                turns,
                draft.places(),
                draft.date(),
                draft.length(),
                draft.warnings());
    }

    private static DraftTurn timed(String text, DraftTurn turn, Mark mark) {
        boolean whole = mark.end() <= turn.end() && Characters.isEdge(text, mark.end());
        int behind = whole ? Math.max(turn.said(), mark.end()) : turn.said();
        int said = Blanks.skip(text, behind, turn.end());
        return new DraftTurn(turn.start(), said, turn.end(), turn.speaker(), mark.millis());
    }
}
