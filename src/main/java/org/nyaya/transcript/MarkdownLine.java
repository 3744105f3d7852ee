package org.nyaya.transcript;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.nyaya.text.Blanks;
import org.nyaya.text.Span;

/**
 * The words of one line of Markdown without its marks.
 *
 * @param bold stretches of {@code text} in bold, in order
 */
record MarkdownLine(String text, List<Span> bold, boolean hasPicture) {

    static MarkdownLine of(String line) {
        Scan scan = new Scan(line);
        scan.findLinks();
        scan.findEmphasis();
        return scan.words();
    }

    void addTo(Prose prose) throws Prose.TooMuch {
        int done = 0;
        for (Span span : bold) {
            prose.add(text.substring(done, span.start()), false);
            prose.add(span.of(text), true);
            done = span.end();
        }
        prose.add(text.substring(done), false);
    }

    private static final class Scan {

        private static final String ESCAPED = "\\`*_{}[]()#+-.!|<>~";
        private static final int LONGEST_RUN = 3;

        private final String line;

        /** For each position the length of the mark that begins there; bold ones negative. */
        private final int[] marks;

        /** Where to go on from a bracket that belongs to a link; 0 elsewhere. */
        private final int[] jumps;

        private final StringBuilder words = new StringBuilder();
        private final List<Span> bold = new ArrayList<>();
        private int boldStart = -1;
        private boolean picture;

        private Scan(String line) {
            this.line = line;
            this.marks = new int[line.length() + 1];
            this.jumps = new int[line.length() + 1];
        }

        /** Finds what is {@code [words](target)}, where the target has no blank in it. */
        private void findLinks() {
            Deque<Integer> open = new ArrayDeque<>();
            for (int i = 0; i < line.length(); i++) {
                if (line.charAt(i) == '[') {
                    open.push(i);
                } else if (line.charAt(i) == ']' && !open.isEmpty()) {
                    int begun = open.pop();
                    int end = targetEnd(i + 1);
                    if (end > 0) {
                        jumps[begun] = begun + 1;
                        jumps[i] = end + 1;
                        i = end;
                    }
                }
            }
        }

        /** The bracket that ends the target which begins at {@code open}, or -1. */
        private int targetEnd(int open) {
            if (open >= line.length() || line.charAt(open) != '(') {
                return -1;
            }
            boolean address = false;
            for (int i = open + 1; i < line.length(); i++) {
                char c = line.charAt(i);
                if (c == ')') {
                    return address ? i : -1;
                }
                if (c == '(' || Blanks.isBlank(c)) {
                    return -1;
                }
                address |= ":/.#".indexOf(c) >= 0;
            }
            return -1;
        }

        /** Pairs each run of marks with the nearest one before it of its kind and length. */
        private void findEmphasis() {
            int[][] open = new int[3][LONGEST_RUN + 1];
            for (int[] kind : open) {
                Arrays.fill(kind, -1);
            }
            for (int i = 0; i < line.length(); ) {
                if (jumps[i] > 0) {
                    i = jumps[i];
                    continue;
                }
                int kind = "*_~".indexOf(line.charAt(i));
                if (kind < 0) {
                    i += line.charAt(i) == '\\' ? 2 : 1;
                    continue;
                }
                int end = i;
                while (end < line.length() && line.charAt(end) == line.charAt(i)) {
                    end++;
                }
                int length = end - i;
                if (length <= LONGEST_RUN && (kind < 2 || length == 2)) {
                    pair(open, kind, i, end);
                }
                i = end;
            }
        }

        private void pair(int[][] open, int kind, int start, int end) {
            int length = end - start;
            int begun = open[kind][length];
            boolean closes = !isBlank(start - 1) && (kind != 1 || !isWord(end));
            boolean opens = !isBlank(end) && (kind != 1 || !isWord(start - 1));
            if (begun >= 0 && closes && begun + length < start) {
                boolean strong = kind < 2 && length > 1;
                marks[begun] = strong ? -length : length;
                marks[start] = length;
                for (int[] others : open) {
                    for (int i = 0; i < others.length; i++) {
                        others[i] = others[i] >= begun ? -1 : others[i];
                    }
                }
            } else if (opens) {
                open[kind][length] = start;
            }
        }

        private boolean isBlank(int at) {
            return at < 0 || at >= line.length() || Blanks.isBlank(line.charAt(at));
        }

        private boolean isWord(int at) {
            return at >= 0 && at < line.length() && Character.isLetterOrDigit(line.charAt(at));
        }

        private MarkdownLine words() {
            int strong = 0;
            for (int i = 0; i < line.length(); ) {
                char c = line.charAt(i);
                if (marks[i] != 0) {
                    int length = Math.abs(marks[i]);
                    if (marks[i] < 0) {
                        boldStart = words.length();
                        strong = length;
                    } else if (boldStart >= 0 && length == strong) {
                        endBold();
                    }
                    i += length;
                } else if (c == '\\' && i + 1 < line.length() && isEscaped(line.charAt(i + 1))) {
                    words.append(line.charAt(i + 1));
                    i += 2;
                } else if (jumps[i] > 0) {
                    i = jumps[i];
                } else if (c == '!' && jumps[i + 1] > 0 && line.charAt(i + 1) == '[') {
                    picture = true;
                    i++;
                } else {
                    words.append(c);
                    i++;
                }
            }
            if (boldStart >= 0) {
                endBold();
            }
            return new MarkdownLine(words.toString(), bold, picture);
        }

        private static boolean isEscaped(char c) {
            return ESCAPED.indexOf(c) >= 0;
        }

        private void endBold() {
            if (words.length() > boldStart) {
                bold.add(new Span(boldStart, words.length()));
            }
            boldStart = -1;
        }
    }
}
