package org.nyaya.ui.intake;

import java.util.ArrayList;
import java.util.List;
import org.nyaya.text.Blanks;
import org.nyaya.text.Paragraphs;
import org.nyaya.text.Positions;
import org.nyaya.transcript.Draft;
import org.nyaya.transcript.DraftTurn;

/**
 * A paragraph of a file as it will be read, or a part of a very long one.
 *
 * @param paragraph its number; 0 for what goes on from the line before
 * @param speaker index of the label of the file that speaks from here on, or {@link
 *     DraftTurn#NOBODY} where the turn goes on or nobody speaks
 * @param millis when the turn was said, from the beginning of the recording; negative where it goes
 *     on or nobody knows
 */
record PreviewLine(int paragraph, int speaker, long millis, String text) {

    /** A longer paragraph is shown in parts, so that laying out a line stays quick. */
    private static final int LONGEST = 2000;

    /** All lines of a draft. */
    static List<PreviewLine> of(Draft draft) {
        String body = draft.text();
        Positions starts = Paragraphs.starts(body);
        List<PreviewLine> lines = new ArrayList<>();
        int at = -1;
        for (int i = 0; i < starts.count(); i++) {
            int start = starts.get(i);
            int next = body.indexOf('\n', start);
            int end = next < 0 ? body.length() : next;
            boolean opens = false;
            while (at + 1 < draft.turns().size() && draft.turns().get(at + 1).start() < end) {
                at++;
                opens = true;
            }
            if (at < 0) {
                add(lines, i + 1, DraftTurn.NOBODY, -1, body.substring(start, end));
                continue;
            }
            DraftTurn turn = draft.turns().get(at);
            Long millis = opens ? turn.millis() : null;
            add(
                    lines,
                    i + 1,
                    opens ? turn.speaker() : DraftTurn.NOBODY,
                    millis == null ? -1 : millis,
                    body.substring(opens ? Math.clamp(turn.said(), start, end) : start, end));
        }
        return lines;
    }

    private static void add(
            List<PreviewLine> lines, int paragraph, int speaker, long millis, String text) {
        int from = 0;
        while (text.length() - from > LONGEST) {
            int to = cut(text, from);
            lines.add(
                    new PreviewLine(
                            from == 0 ? paragraph : 0,
                            from == 0 ? speaker : DraftTurn.NOBODY,
                            from == 0 ? millis : -1,
                            text.substring(from, to).strip()));
            from = to;
        }
        lines.add(
                new PreviewLine(
                        from == 0 ? paragraph : 0,
                        from == 0 ? speaker : DraftTurn.NOBODY,
                        from == 0 ? millis : -1,
                        text.substring(from).strip()));
    }

    /** Behind the last blank before the line is too long, or between two characters. */
    private static int cut(String text, int from) {
        for (int i = from + LONGEST; i > from + LONGEST / 2; i--) {
            if (Blanks.isBlank(text.charAt(i))) {
                return i;
            }
        }
        int to = from + LONGEST;
        return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
    }

    /** When it was said, as 1:02:03 or 2:03; empty where nobody knows. */
    String time() {
        if (millis < 0) {
            return "";
        }
        long seconds = millis / 1000;
        long hours = seconds / 3600;
        return hours > 0
                ? "%d:%02d:%02d".formatted(hours, seconds / 60 % 60, seconds % 60)
                : "%d:%02d".formatted(seconds / 60, seconds % 60);
    }
}
