package org.nyaya.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line of a page, or of one of its columns.
 *
 * @param words in the order in which they are read; never none
 * @param page index, from 0
 * @param column in points from the left edge: where the lines around it begin and may end
 */
record PdfLine(List<PdfWord> words, int page, Column column) {

    /** Where lines begin and how far they may go, in points. */
    record Column(float left, float right) {}

    PdfLine {
        words = List.copyOf(words);
    }

    /** Puts words into lines, from top to bottom. */
    static List<List<PdfWord>> lines(List<PdfWord> words) {
        List<PdfWord> down = new ArrayList<>(words);
        down.sort(Comparator.comparingDouble(PdfWord::base).thenComparingDouble(PdfWord::left));
        List<List<PdfWord>> lines = new ArrayList<>();
        for (PdfWord word : down) {
            if (lines.isEmpty() || !isOn(lines.getLast(), word)) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(word);
        }
        lines.forEach(PdfLine::order);
        return lines;
    }

    private static boolean isOn(List<PdfWord> line, PdfWord word) {
        PdfWord first = line.getFirst();
        PdfWord last = line.getLast();
        return word.isBeside(last.base(), last.size())
                && (word.isBeside(first.base(), first.size()) || word.size() < first.size());
    }

    /** From left to right; or from right to left, runs of Latin words within excepted. */
    private static void order(List<PdfWord> line) {
        line.sort(Comparator.comparingDouble(PdfWord::left));
        if (!isRightToLeft(line)) {
            return;
        }
        List<PdfWord> latin = new ArrayList<>();
        List<PdfWord> ordered = new ArrayList<>();
        for (PdfWord word : line.reversed()) {
            if (direction(word.text()) > 0) {
                latin.addFirst(word);
            } else {
                ordered.addAll(latin);
                latin.clear();
                ordered.add(word);
            }
        }
        ordered.addAll(latin);
        line.clear();
        line.addAll(ordered);
    }

    private static boolean isRightToLeft(List<PdfWord> line) {
        return line.stream().mapToInt(word -> direction(word.text())).sum() < 0;
    }

    /** Letters from left to right less letters from right to left. */
    private static int direction(String text) {
        return text.codePoints()
                .map(c ->
                        switch (Character.getDirectionality(c)) {
                            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> 1;
                            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                                    -1;
                            default -> 0;
                        })
                .sum();
    }

    boolean isRightToLeft() {
        return isRightToLeft(words);
    }

    float left() {
        return (float) words.stream().mapToDouble(PdfWord::left).min().orElse(0);
    }

    float right() {
        return (float) words.stream().mapToDouble(PdfWord::right).max().orElse(0);
    }

    /** The line that most of it stands on. */
    float base() {
        return main().base();
    }

    /** The size of most of it. */
    float size() {
        return main().size();
    }

    private PdfWord main() {
        PdfWord main = words.getFirst();
        for (PdfWord word : words) {
            if (word.text().length() > main.text().length()) {
                main = word;
            }
        }
        return main;
    }

    boolean isBold() {
        return words.stream().allMatch(PdfWord::bold);
    }

    /** How far the line stands in from where the lines around it begin. */
    float indent() {
        return isRightToLeft() ? column.right() - right() : left() - column.left();
    }

    /** How much room is left at its end. */
    float room() {
        return isRightToLeft() ? left() - column.left() : column.right() - right();
    }

    /** Whether a gap before this word is wider than one between words: a cell of a table ends. */
    boolean isCell(int word) {
        if (word == 0) {
            return false;
        }
        PdfWord before = words.get(word - 1);
        PdfWord after = words.get(word);
        float gap = Math.max(before.left(), after.left()) - Math.min(before.right(), after.right());
        return gap > Math.max(12, 2 * Math.max(before.size(), after.size()));
    }

    boolean hasCells() {
        for (int i = 1; i < words.size(); i++) {
            if (isCell(i)) {
                return true;
            }
        }
        return false;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            text.append(i == 0 ? "" : isCell(i) ? "\t" : " ").append(words.get(i).text());
        }
        return text.toString();
    }
}
