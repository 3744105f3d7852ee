package org.nyaya.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeTree;
import org.nyaya.text.Characters;
import org.nyaya.text.Span;

/**
 * A code on one line, with what is above it: what is matched stands out, and what is too long is
 * left out around it.
 */
record CodeLine(String before, String matched, String after) {

    static final String BETWEEN = " › ";

    private static final String LEFT_OUT = "…";

    /** How much of each name above is shown, in UTF-16 units, where not all of it fits. */
    private static final int ABOVE = 12;

    /** How much of a name is shown at least. */
    private static final int LEAST = 16;

    /** The whole path in one line. */
    static String path(CodeTree tree, Code code) {
        return String.join(BETWEEN, tree.path(code).names());
    }

    /**
     * @param letters what was typed; empty for no match
     * @param longest how many UTF-16 units fit, roughly
     */
    static CodeLine of(CodeTree tree, Code code, String letters, int longest) {
        String above = above(tree, code, longest);
        String name = code.name();
        Span part = CodeMatches.part(name, letters);
        int room = Math.max(LEAST, longest - above.length());
        if (name.length() <= room) {
            return new CodeLine(
                    above + name.substring(0, part.start()),
                    part.of(name),
                    name.substring(part.end()));
        }
        int from = part.end() <= room ? 0 : edge(name, Math.max(0, part.start() - room / 4));
        int matchedEnd = edge(name, Math.min(part.end(), part.start() + room / 2));
        int to = Math.max(matchedEnd, edge(name, Math.min(name.length(), from + room)));
        return new CodeLine(
                above
                        + (from > 0 ? LEFT_OUT : "")
                        + name.substring(from, Math.max(from, part.start())),
                name.substring(Math.max(from, part.start()), Math.max(from, matchedEnd)),
                name.substring(Math.max(from, matchedEnd), to)
                        + (to < name.length() ? LEFT_OUT : ""));
    }

    /** The same as one text. */
    String text() {
        return before + matched + after;
    }

    private static String above(CodeTree tree, Code code, int longest) {
        List<String> names = new ArrayList<>(tree.path(code).names());
        names.removeLast();
        if (names.isEmpty()) {
            return "";
        }
        String whole = String.join(BETWEEN, names) + BETWEEN;
        if (whole.length() + code.name().length() <= longest) {
            return whole;
        }
        String nearest = shortened(names.getLast()) + BETWEEN;
        return names.size() == 1 ? nearest : LEFT_OUT + BETWEEN + nearest;
    }

    private static String shortened(String name) {
        return name.length() <= ABOVE ? name : name.substring(0, edge(name, ABOVE)) + LEFT_OUT;
    }

    /** The nearest place before where a name can be cut without cutting a character. */
    private static int edge(String name, int at) {
        int edge = at;
        while (edge > 0 && !Characters.isEdge(name, edge)) {
            edge--;
        }
        return edge;
    }
}
