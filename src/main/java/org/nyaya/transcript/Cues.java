package org.nyaya.transcript;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nyaya.text.Blanks;

/**
 * The cues of a subtitle file, WebVTT and SubRip alike: a line with two times and an arrow, and
 * below it lines of text up to a blank line or the next such line.
 *
 * @param cues in the order of the file
 * @param broken whether something was left out that is neither a cue nor a comment
 */
record Cues(List<Cue> cues, boolean broken) {

    /**
     * One cue.
     *
     * @param from in milliseconds
     * @param to in milliseconds; not before {@code from}
     * @param text its lines as written, parted by LF
     */
    record Cue(long from, long to, String text) {}

    private static final String ARROW = "-->";

    /** Reads cues from {@code text} on from the position {@code from}. */
    static Cues in(String text, int from) {
        List<Cue> cues = new ArrayList<>();
        List<String> block = new ArrayList<>();
        boolean broken = false;
        int line = from;
        while (line <= text.length()) {
            int end = text.indexOf('\n', line);
            end = end < 0 ? text.length() : end;
            String content = text.substring(line, end);
            if (!Blanks.isBlank(content)) {
                block.add(content);
            } else if (!block.isEmpty()) {
                broken |= !take(block, cues);
                block.clear();
            }
            line = end + 1;
        }
        if (!block.isEmpty()) {
            broken |= !take(block, cues);
        }
        return new Cues(List.copyOf(cues), broken);
    }

    /** Whether the line says when a cue is shown. */
    static boolean isTiming(String line) {
        return timing(line) != null;
    }

    /** Takes the cues of a block of lines; false where something in it has no place in a cue. */
    private static boolean take(List<String> block, List<Cue> cues) {
        int line = 0;
        while (line < block.size() && !block.get(line).contains(ARROW)) {
            line++;
        }
        if (line == block.size()) {
            return isComment(block.getFirst());
        }
        boolean whole = isTiming(block.get(line));
        while (line < block.size()) {
            Cue timing = timing(block.get(line));
            int end = line + 1;
            while (end < block.size() && !isTiming(block.get(end))) {
                end++;
            }
            if (timing != null) {
                int last = end < block.size() && isNumber(block.get(end - 1)) ? end - 1 : end;
                List<String> lines = block.subList(line + 1, Math.max(line + 1, last));
                cues.add(new Cue(timing.from(), timing.to(), String.join("\n", lines)));
            }
            line = end;
        }
        return whole;
    }

    private static boolean isComment(String line) {
        return List.of("NOTE", "STYLE", "REGION").stream()
                .anyMatch(word ->
                        line.startsWith(word)
                                && (line.length() == word.length()
                                        || Blanks.isBlank(line.charAt(word.length()))));
    }

    /** A cue without text that has the times of this line; null where it is not such a line. */
    private static @Nullable Cue timing(String line) {
        int arrow = line.indexOf(ARROW);
        if (arrow < 0) {
            return null;
        }
        int first = Blanks.skip(line, 0, arrow);
        Clock from = Clock.at(line, first, arrow, ".,");
        int second = Blanks.skip(line, arrow + ARROW.length(), line.length());
        Clock to = Clock.at(line, second, line.length(), ".,");
        if (from == null || to == null || Blanks.skip(line, from.end(), arrow) < arrow) {
            return null;
        }
        boolean ends = to.end() == line.length() || Blanks.isBlank(line.charAt(to.end()));
        return ends ? new Cue(from.millis(), Math.max(from.millis(), to.millis()), "") : null;
    }

    /** Where files have no blank line between cues, the next cue's number ends this one's text. */
    private static boolean isNumber(String line) {
        String digits = line.strip();
        return !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
