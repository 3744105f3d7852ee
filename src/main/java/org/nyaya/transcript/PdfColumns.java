package org.nyaya.transcript;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a page in reading order. Where a gutter runs down the page and the file itself tells
 * one side before the other, they are columns; a table, which a file tells row by row, stays lines.
 */
final class PdfColumns {

    private static final int FEWEST_LINES = 6;
    private static final int MOST_SPLITS = 2;

    private final int page;
    private final List<PdfLine> read = new ArrayList<>();

    private PdfColumns(int page) {
        this.page = page;
    }

    /**
     * The lines of a document. A page that is not full goes as far to the right as others do.
     *
     * @param turned the words of each page that run in another direction: they come last
     */
    static List<PdfLine> read(List<List<PdfWord>> pages, List<List<PdfWord>> turned) {
        double[] rights =
                pages.stream()
                        .filter(page -> !page.isEmpty())
                        .mapToDouble(page -> edges(page).right())
                        .sorted()
                        .toArray();
        List<PdfLine> read = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            if (!pages.get(i).isEmpty()) {
                PdfLine.Column edges = edges(pages.get(i));
                float usual = (float) rights[rights.length * 3 / 4];
                PdfColumns page = new PdfColumns(i);
                page.add(
                        pages.get(i),
                        new PdfLine.Column(edges.left(), Math.max(usual, edges.right())),
                        0);
                read.addAll(page.read);
            }
            if (!turned.get(i).isEmpty()) {
                PdfLine.Column edges = edges(turned.get(i));
                for (List<PdfWord> line : PdfLine.lines(turned.get(i))) {
                    read.add(new PdfLine(line, i, edges));
                }
            }
        }
        return read;
    }

    private static PdfLine.Column edges(List<PdfWord> words) {
        return new PdfLine.Column(
                (float) words.stream().mapToDouble(PdfWord::left).min().orElse(0),
                (float) words.stream().mapToDouble(PdfWord::right).max().orElse(0));
    }

    private void add(List<PdfWord> words, PdfLine.Column column, int splits) {
        List<List<PdfWord>> lines = PdfLine.lines(words);
        float gutter = splits < MOST_SPLITS ? gutter(lines, column) : Float.NaN;
        if (Float.isNaN(gutter)) {
            lines.forEach(line -> read.add(new PdfLine(line, page, column)));
            return;
        }
        List<PdfWord> left = new ArrayList<>();
        List<PdfWord> right = new ArrayList<>();
        PdfLine.Column one = edges(side(words, gutter, true));
        PdfLine.Column two = edges(side(words, gutter, false));
        for (List<PdfWord> line : lines) {
            if (crosses(line, gutter)) {
                addBand(left, one, right, two, splits);
                read.add(new PdfLine(line, page, column));
            } else {
                left.addAll(side(line, gutter, true));
                right.addAll(side(line, gutter, false));
            }
        }
        addBand(left, one, right, two, splits);
    }

    private void addBand(
            List<PdfWord> left,
            PdfLine.Column one,
            List<PdfWord> right,
            PdfLine.Column two,
            int splits) {
        add(left, one, splits + 1);
        add(right, two, splits + 1);
        left.clear();
        right.clear();
    }

    private static List<PdfWord> side(List<PdfWord> words, float gutter, boolean left) {
        return words.stream()
                .filter(word -> left ? word.right() <= gutter : word.left() >= gutter)
                .toList();
    }

    private static boolean crosses(List<PdfWord> line, float gutter) {
        return sides(line, gutter) == 0;
    }

    /**
     * How many sides of the gutter a line stands on, or 0 where a word, or a space no wider than
     * between words, lies across.
     */
    private static int sides(List<PdfWord> line, float gutter) {
        float before = -Float.MAX_VALUE;
        float after = Float.MAX_VALUE;
        float size = 0;
        for (PdfWord word : line) {
            if (word.right() <= gutter) {
                before = Math.max(before, word.right());
            } else if (word.left() < gutter) {
                return 0;
            } else {
                after = Math.min(after, word.left());
            }
            size = Math.max(size, word.size());
        }
        if (before == -Float.MAX_VALUE || after == Float.MAX_VALUE) {
            return 1;
        }
        return after - before < 0.8f * size ? 0 : 2;
    }

    /** Where the gutter runs, or NaN. */
    private static float gutter(List<List<PdfWord>> lines, PdfLine.Column column) {
        float width = column.right() - column.left();
        float best = Float.NaN;
        int most = 0;
        for (int step = 20; step <= 80; step++) {
            float x = column.left() + width * step / 100;
            int parted = 0;
            int sided = 0;
            int across = 0;
            for (List<PdfWord> line : lines) {
                switch (sides(line, x)) {
                    case 0 -> across++;
                    case 1 -> sided++;
                    default -> parted++;
                }
            }
            if (parted > most && parted >= FEWEST_LINES && 2 * across < parted + sided) {
                most = parted;
                best = x;
            }
        }
        return Float.isNaN(best) || !isToldBySides(lines, best) ? Float.NaN : best;
    }

    /** Whether both sides hold running text, and the file tells them one after the other. */
    private static boolean isToldBySides(List<List<PdfWord>> lines, float gutter) {
        List<PdfWord> told = new ArrayList<>();
        lines.stream().filter(line -> !crosses(line, gutter)).forEach(told::addAll);
        told.sort((a, b) -> Integer.compare(a.order(), b.order()));
        int changes = 0;
        int left = 0;
        for (int i = 0; i < told.size(); i++) {
            boolean isLeft = told.get(i).right() <= gutter;
            left += isLeft ? 1 : 0;
            if (i > 0 && isLeft != (told.get(i - 1).right() <= gutter)) {
                changes++;
            }
        }
        int few = Math.min(left, told.size() - left);
        return changes <= 2 + lines.size() / 6 && few >= 2 * FEWEST_LINES;
    }
}
