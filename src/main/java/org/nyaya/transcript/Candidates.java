package org.nyaya.transcript;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nyaya.text.Blanks;

/**
 * The lines of a text that may begin with a label, seen one after the other: a stamp on a line of
 * its own belongs to the label below it, and a label without a colon needs words below it.
 */
final class Candidates {

    private final List<Label> found = new ArrayList<>();
    private @Nullable Label head;
    private @Nullable Stamp above;
    private int aboveStart;

    private Candidates() {}

    /** What may be labels, in order. Takes time in proportion to the length of the text. */
    static List<Label> in(String text) {
        Candidates candidates = new Candidates();
        boolean numbers = areLinesNumbered(text);
        for (int line = 0; line < text.length(); ) {
            int lineEnd = Lines.end(text, line);
            int first = Blanks.skip(text, line, lineEnd);
            if (first < lineEnd) {
                candidates.take(text, first, lineEnd, numbers);
            }
            line = lineEnd + 1;
        }
        return candidates.found;
    }

    private void take(String text, int first, int lineEnd, boolean numbers) {
        Label label = LabelLine.of(text, first, lineEnd, numbers);
        Stamp stamp = Stamp.at(text, first, lineEnd);
        if (head != null && stamp == null && (label == null || !label.head())) {
            found.add(head);
        }
        head = null;
        if (stamp != null
                && stamp.kind() != Stamp.Kind.F4
                && Blanks.skip(text, stamp.end(), lineEnd) == lineEnd) {
            above = stamp;
            aboveStart = first;
            return;
        }
        if (label != null && label.head()) {
            head = label;
        } else if (label != null) {
            found.add(above == null ? label : label.below(aboveStart, above));
        }
        above = null;
    }

    /**
     * Whether the numbers in front of labels count lines or turns, and so rise; otherwise they
     * belong to the names, as in "1 Woman" and "2 Woman".
     */
    private static boolean areLinesNumbered(String text) {
        int before = -1;
        for (int line = 0; line < text.length(); ) {
            int lineEnd = Lines.end(text, line);
            int number = LabelLine.number(text, line, lineEnd);
            if (number >= 0 && LabelLine.of(text, line, lineEnd, true) != null) {
                if (number <= before) {
                    return false;
                }
                before = number;
            }
            line = lineEnd + 1;
        }
        return before >= 0;
    }
}
