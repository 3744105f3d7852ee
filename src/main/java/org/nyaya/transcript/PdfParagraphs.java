package org.nyaya.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Puts the lines of a PDF together again to the paragraphs that they were broken from. A PDF does
 * not say where a paragraph ends; what tells is the space between lines, the letters, the indent,
 * and room at the end of a line that the first word of the next would have fitted into.
 */
final class PdfParagraphs {

    private static final Pattern LABEL =
            Pattern.compile("((?:\\p{Lu}|\\d)[^:.?!\\t]{0,40}):(?:\\s.*)?");
    private static final Pattern ENTRY =
            Pattern.compile("(?:[•‣◦▪●○■–—*]|\\(?(?:\\d{1,3}|\\p{Ll}|[ivx]{1,5})[.)])\\s.*");
    private static final Pattern ENDED = Pattern.compile(".*[.?!:;…。؟]['\"”’»)\\]]*");

    /** A heading is no longer than this, in UTF-16 units. */
    private static final int LONGEST_HEADING = 120;

    /** Lines that are further apart are paragraphs. */
    private static final double WIDEST_PITCH = 2;

    private final List<PdfLine> lines;
    private final Map<String, Integer> labels = new HashMap<>();
    private final PdfHyphens hyphens;
    private final float pitch;
    private final float body;
    private final List<PdfParagraph> paragraphs = new ArrayList<>();
    private final List<PdfLine> open = new ArrayList<>();
    private int page = -1;

    private PdfParagraphs(List<PdfLine> lines) {
        this.lines = lines;
        this.hyphens = new PdfHyphens(lines);
        this.pitch = pitch();
        this.body = body();
        for (PdfLine line : lines) {
            String label = label(line);
            if (label != null) {
                labels.merge(label, 1, Integer::sum);
            }
        }
    }

    /** The paragraphs of lines that stand in reading order. */
    static List<PdfParagraph> of(List<PdfLine> lines) {
        PdfParagraphs all = new PdfParagraphs(lines);
        for (PdfLine line : lines) {
            if (!all.open.isEmpty() && all.begins(all.open.getLast(), line)) {
                all.close();
            }
            all.open.add(line);
        }
        all.close();
        return all.paragraphs;
    }

    private static @Nullable String label(PdfLine line) {
        Matcher label = LABEL.matcher(line.text());
        return label.matches() ? label.group(1) : null;
    }

    /** From line to line within paragraphs, in sizes of letters: the narrowest that is usual. */
    private float pitch() {
        double[] steps =
                IntStream.range(1, lines.size())
                        .filter(i -> isBelow(lines.get(i - 1), lines.get(i)))
                        .mapToDouble(i -> step(lines.get(i - 1), lines.get(i)))
                        .sorted()
                        .toArray();
        return steps.length == 0 ? 1.2f : (float) Math.min(WIDEST_PITCH, steps[steps.length / 4]);
    }

    /** The size in which most letters are set. */
    private float body() {
        Map<Integer, Integer> letters = new HashMap<>();
        for (PdfLine line : lines) {
            letters.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum);
        }
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> entry.getKey() / 2f)
                .orElse(1f);
    }

    private static boolean isBelow(PdfLine line, PdfLine next) {
        return line.page() == next.page()
                && line.column().equals(next.column())
                && next.base() > line.base();
    }

    private static float step(PdfLine line, PdfLine next) {
        return (next.base() - line.base()) / Math.max(1, Math.max(line.size(), next.size()));
    }

    private boolean begins(PdfLine line, PdfLine next) {
        String text = line.text();
        boolean ended = ENDED.matcher(text).matches();
        String label = label(next);
        if (line.hasCells() || next.hasCells()) {
            return !isBelow(line, next) || step(line, next) > pitch * 1.6f;
        }
        if (Math.abs(line.size() - next.size()) > 0.12f * Math.max(line.size(), next.size())
                || (line.isBold() != next.isBold() && !ended)
                || line.words().getFirst().turn() != next.words().getFirst().turn()
                || isRoomy(line, next)
                || (label != null && labels.getOrDefault(label, 0) > 1)
                || (ENTRY.matcher(next.text()).matches() && ended)
                || (next.isBold() && Sections.isNumbered(next.text()))) {
            return true;
        }
        if (!isBelow(line, next)) {
            return ended || next.indent() > 0.8f * next.size();
        }
        return step(line, next) > pitch * 1.3f || (ended && isIndented(line, next));
    }

    /** Whether the first word of the next line would have fitted behind this one. */
    private static boolean isRoomy(PdfLine line, PdfLine next) {
        PdfWord first = next.words().getFirst();
        return line.room() > first.right() - first.left() + 0.8f * line.size();
    }

    /** Whether the next line stands in as a first line does, or out as a first line does. */
    private boolean isIndented(PdfLine line, PdfLine next) {
        float in = next.indent() - line.indent();
        return in > 0.8f * next.size() || (in < -0.8f * next.size() && open.size() > 1);
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        boolean table = open.stream().anyMatch(PdfLine::hasCells);
        PdfPen pen = new PdfPen();
        for (int i = 0; i < open.size(); i++) {
            PdfLine line = open.get(i);
            if (line.page() != page) {
                page = line.page();
                pen.page(page);
            }
            if (i + 1 == open.size()) {
                pen.line(line, 0, "");
            } else if (table) {
                pen.line(line, 0, "\n");
            } else {
                PdfHyphens.Joint joint = hyphens.between(line, open.get(i + 1));
                pen.line(line, joint.less(), joint.between());
            }
        }
        paragraphs.add(new PdfParagraph(pen.pieces(), isHeading(table)));
        open.clear();
    }

    private boolean isHeading(boolean table) {
        String text = open.stream().map(PdfLine::text).collect(Collectors.joining(" "));
        PdfLine first = open.getFirst();
        if (table
                || text.length() > LONGEST_HEADING
                || text.codePoints().noneMatch(Character::isLetter)) {
            return false;
        }
        boolean bold = open.stream().allMatch(PdfLine::isBold);
        boolean numbered = Sections.isNumbered(text);
        boolean sentence = ENDED.matcher(text).matches();
        return (first.size() > 1.15f * body && !text.endsWith(":"))
                || (bold && !sentence)
                || (numbered
                        && !sentence
                        && text.indexOf('.') > 0
                        && open.size() == 1
                        && Character.isDigit(text.codePointAt(text.indexOf('.') + 1)));
    }
}
