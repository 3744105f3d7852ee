package org.nyaya.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the documents as it is read in the window: of Markdown what our own pages use, which is
 * headings, paragraphs, bullets, words that stand out and words as one types them.
 */
record Page(List<Part> parts) {

    /** A part of the page. */
    sealed interface Part {}

    /** @param level 1 for the title of the page */
    record Heading(int level, String text) implements Part {}

    record Paragraph(List<Run> runs) implements Part {}

    record Bullet(List<Run> runs) implements Part {}

    /** How a run of words looks. */
    enum Look {
        PLAIN,
        STRONG,
        TYPED
    }

    record Run(String text, Look look) {}

    private static final Pattern HEADING = Pattern.compile("(#{1,6}) +(.*)");
    private static final Pattern MARKED = Pattern.compile("\\*\\*(.+?)\\*\\*|`([^`]+)`");

    Page {
        parts = List.copyOf(parts);
    }

    static Page of(String markdown) {
        List<Part> parts = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        boolean bullet = false;
        for (String line : (markdown + "\n\n").split("\n", -1)) {
            String text = line.strip();
            Matcher heading = HEADING.matcher(text);
            boolean begins = text.startsWith("- ");
            if (text.isEmpty() || begins || heading.matches()) {
                close(parts, open, bullet);
                bullet = begins;
            }
            if (heading.matches()) {
                parts.add(new Heading(heading.group(1).length(), heading.group(2)));
            } else if (!text.isEmpty()) {
                open.append(open.isEmpty() ? "" : " ").append(begins ? text.substring(2) : text);
            }
        }
        return new Page(parts);
    }

    private static void close(List<Part> parts, StringBuilder open, boolean bullet) {
        if (!open.isEmpty()) {
            List<Run> runs = runs(open.toString());
            parts.add(bullet ? new Bullet(runs) : new Paragraph(runs));
            open.setLength(0);
        }
    }

    private static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        Matcher marked = MARKED.matcher(text);
        int at = 0;
        while (marked.find()) {
            if (marked.start() > at) {
                runs.add(new Run(text.substring(at, marked.start()), Look.PLAIN));
            }
            runs.add(
                    marked.group(1) != null
                            ? new Run(marked.group(1), Look.STRONG)
                            : new Run(marked.group(2), Look.TYPED));
            at = marked.end();
        }
        if (at < text.length()) {
            runs.add(new Run(text.substring(at), Look.PLAIN));
        }
        return runs;
    }
}
