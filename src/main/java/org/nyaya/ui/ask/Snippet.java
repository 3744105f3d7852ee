package org.nyaya.ui.ask;

import java.util.ArrayList;
import java.util.List;
import org.nyaya.search.Hit;
import org.nyaya.text.Characters;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Veiled;

/**
 * As much of a passage as a list shows: its beginning, or what stands around the first mark.
 *
 * @param marks in {@code text}, in order
 * @param shown what of the source is shown
 * @param lead how many characters stand before that in {@code text}
 */
record Snippet(String text, List<Span> marks, Span shown, int lead) {

    private static final int LONGEST = 260;

    /** How much is shown before the first mark where the beginning is left out. */
    private static final int BEFORE = 80;

    /** A place nearer to where it would be cut is moved there, so that words stay whole. */
    private static final int WORD = 24;

    private static final String LEFT_OUT = "… ";

    static Snippet of(Hit hit) {
        String whole = hit.text();
        int first = hit.marks().isEmpty() ? 0 : hit.marks().getFirst().start() - hit.span().start();
        int from = first + WORD < LONGEST ? 0 : blankAfter(whole, first - BEFORE);
        int to =
                whole.length() - from <= LONGEST
                        ? whole.length()
                        : blankBefore(whole, from + LONGEST);
        String before = from > 0 ? LEFT_OUT : "";
        String text =
                before
                        + whole.substring(from, to).replace('\n', ' ')
                        + (to < whole.length() ? "\u00a0…" : "");
        List<Span> marks = new ArrayList<>();
        int shift = before.length() - from - hit.span().start();
        for (Span mark : hit.marks()) {
            int start = Math.max(mark.start() + shift, before.length());
            int end = Math.min(mark.end() + shift, before.length() + to - from);
            if (start < end) {
                marks.add(new Span(start, end));
            }
        }
        int start = hit.span().start();
        return new Snippet(
                text,
                List.copyOf(marks),
                new Span(start + from, start + Math.max(from, to)),
                before.length());
    }

    /** What of the text is hidden, in order. */
    List<Span> hidden(Veiled veiled) {
        int shift = lead - shown.start();
        return veiled.over(shown).stream()
                .map(one -> new Span(one.start() + shift, one.end() + shift))
                .toList();
    }

    /** The text, as it is told to those who cannot see it. */
    String aloud(Kit kit, Veiled veiled) {
        int end = lead + shown.length();
        return text.substring(0, lead)
                + veiled.aloud(kit, text.substring(lead, end), shown.start())
                + text.substring(end);
    }

    private static int blankAfter(String text, int wanted) {
        int at = Math.max(0, wanted);
        for (int i = at; i < Math.min(text.length(), at + WORD); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i + 1;
            }
        }
        return edge(text, at);
    }

    private static int blankBefore(String text, int wanted) {
        for (int i = wanted; i > wanted - WORD; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return edge(text, wanted);
    }

    private static int edge(String text, int wanted) {
        int at = wanted;
        while (at > 0 && !Characters.isEdge(text, at)) {
            at--;
        }
        return at;
    }
}
