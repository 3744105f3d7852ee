package org.nyaya.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The text of one cue without its tags, in stretches of one voice each.
 *
 * @param voices in order
 * @param hasTimes whether times stand inside the text, as in captions that grow word by word
 * @see <a href="https://www.w3.org/TR/webvtt1/">WebVTT</a>
 */
record CueText(List<Stretch> voices, boolean hasTimes) {

    /**
     * What one voice says.
     *
     * @param name of the voice; "" where none is named
     * @param text lines parted by LF, with references resolved
     */
    record Stretch(String name, String text) {}

    /** Tags that style; any other word in angle brackets was written by a person. */
    private static final Set<String> TAGS =
            Set.of(
                    "c", "i", "b", "u", "s", "v", "em", "strong", "font", "span", "lang", "ruby",
                    "rt", "br");

    private static final int LONGEST_TAG = 1000;

    static CueText of(String raw) {
        Scan scan = new Scan(withoutOverrides(raw));
        return new CueText(scan.stretches(), scan.hasTimes);
    }

    /** SubRip files of the Advanced SubStation kind place lines with {@code {\an8}}. */
    private static String withoutOverrides(String raw) {
        return raw.indexOf("{\\") < 0 ? raw : raw.replaceAll("\\{\\\\[^{}\\n]*+\\}", "");
    }

    private static final class Scan {

        private final String raw;
        private final List<Stretch> stretches = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private String name = "";
        private boolean hasTimes;

        private Scan(String raw) {
            this.raw = raw;
        }

        private List<Stretch> stretches() {
            int i = 0;
            while (i < raw.length()) {
                int end = raw.charAt(i) == '<' ? tagEnd(i) : -1;
                if (end < 0 || !take(raw.substring(i + 1, end))) {
                    text.append(raw.charAt(i));
                    i++;
                } else {
                    i = end + 1;
                }
            }
            endVoice("");
            return stretches;
        }

        /** The position of the bracket that closes a tag, or -1. */
        private int tagEnd(int open) {
            int limit = Math.min(raw.length(), open + LONGEST_TAG);
            for (int i = open + 1; i < limit && raw.charAt(i) != '<'; i++) {
                if (raw.charAt(i) == '>') {
                    return i;
                }
            }
            return -1;
        }

        /** Takes what stands in angle brackets; false where it is no tag. */
        private boolean take(String tag) {
            Clock clock = Clock.at(tag, 0, tag.length(), ".,");
            if (clock != null && clock.end() == tag.length()) {
                hasTimes = true;
                return true;
            }
            boolean closes = tag.startsWith("/");
            int begin = closes ? 1 : 0;
            int end = begin;
            while (end < tag.length() && Character.isLetter(tag.charAt(end))) {
                end++;
            }
            String word = tag.substring(begin, end).toLowerCase(Locale.ROOT);
            boolean whole = end == tag.length() || ". \t\n/=".indexOf(tag.charAt(end)) >= 0;
            if (!TAGS.contains(word) || !whole) {
                return false;
            }
            if (word.equals("v") && !closes) {
                endVoice(annotation(tag, end));
            } else if (word.equals("br")) {
                text.append('\n');
            }
            return true;
        }

        /** What stands behind the classes of a tag. */
        private static String annotation(String tag, int from) {
            int i = from;
            while (i < tag.length() && !Character.isWhitespace(tag.charAt(i))) {
                i++;
            }
            return Entities.decoded(tag.substring(i)).replaceAll("\\s+", " ").strip();
        }

        private void endVoice(String next) {
            if (!name.isEmpty() || !text.toString().isBlank()) {
                stretches.add(new Stretch(name, Entities.decoded(text.toString())));
            }
            text.setLength(0);
            name = next;
        }
    }
}
