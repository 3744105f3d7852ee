package org.nyaya.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A codebook as Markdown (CommonMark 0.31). Signs of its texts that would be markup have a
 * backslash before them.
 */
public final class CodebookMarkdown {

    /** At the end, and never seen: a file that ends so may be replaced by a newer one. */
    private static final String MARK = "<!-- nyaya codebook -->";

    /** The title has the first level. */
    private static final int MOST_DEPTH = 4;

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>&~|$]");

    /** What begins a heading, a list, a rule or the underline of a heading. */
    private static final Pattern BEGINS = Pattern.compile("^(?:[#+=-]|(\\d{1,9})(?=[.)]))");

    private CodebookMarkdown() {}

    public static String written(CodebookDocument document) {
        List<String> blocks = new ArrayList<>();
        blocks.add("# " + inLine(document.title()));
        document.preface().forEach(text -> blocks.add(paragraphs(text, "")));
        for (CodebookDocument.Section code : document.codes()) {
            boolean deep = code.depth() > MOST_DEPTH;
            blocks.add(
                    "#".repeat(2 + Math.min(code.depth(), MOST_DEPTH))
                            + " "
                            + inLine(deep ? code.path() : code.name()));
            for (CodebookDocument.Part part : code.parts()) {
                blocks.add(
                        part.label().isEmpty()
                                ? paragraphs(part.text(), "")
                                : "**"
                                        + inLine(part.label())
                                        + "** "
                                        + paragraphs(part.text(), ""));
            }
            blocks.add(paragraphs(code.counts(), ""));
            for (CodebookDocument.Passage passage : code.passages()) {
                blocks.add(
                        paragraphs(passage.text(), "> ")
                                + "\n>\n"
                                + paragraphs("— " + passage.cited(), "> "));
            }
        }
        blocks.add(MARK);
        return String.join("\n\n", blocks) + "\n";
    }

    /** Whether this made the file. */
    public static boolean isOurs(byte[] file) {
        return new String(file, StandardCharsets.UTF_8).stripTrailing().endsWith(MARK);
    }

    /** Lines stay lines; an empty one begins a paragraph. */
    private static String paragraphs(String text, String before) {
        StringBuilder written = new StringBuilder();
        String last = "";
        for (String line : text.split("\n", -1)) {
            if (written.length() > 0) {
                written.append(line.isEmpty() || last.isEmpty() ? "\n" : "  \n");
            }
            written.append(line.isEmpty() ? before.strip() : before + inLine(line));
            last = line;
        }
        return written.toString();
    }

    private static String inLine(String line) {
        String escaped = MARKUP.matcher(line).replaceAll("\\\\$0");
        return BEGINS.matcher(escaped)
                .replaceFirst(begin ->
                        begin.group(1) == null ? "\\\\" + begin.group() : begin.group(1) + "\\\\");
    }
}
