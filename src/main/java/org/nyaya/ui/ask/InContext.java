package org.nyaya.ui.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.nyaya.text.Names;
import org.nyaya.text.Span;

/**
 * A word that was looked for, with what is said before and behind it.
 *
 * @param row the hit it stands in
 * @param at where the word begins in the source
 */
record InContext(Found.Row row, int at, String before, String word, String after) {

    /** How much is told on either side, in UTF-16 units. */
    private static final int AROUND = 90;

    /** By what lines are ordered. */
    enum Order {
        /** As they were found. */
        FOUND,
        /** By the words before, the nearest first. */
        BEFORE,
        /** By the words behind, the nearest first. */
        AFTER
    }

    /** Every marked word of these hits. */
    static List<InContext> of(List<Found.Row> rows, Order order) {
        List<InContext> lines = new ArrayList<>();
        for (Found.Row row : rows) {
            String text = row.hit().text().replace('\n', ' ');
            int shift = row.hit().span().start();
            for (Span mark : row.hit().marks()) {
                int start = mark.start() - shift;
                int end = mark.end() - shift;
                lines.add(
                        new InContext(
                                row,
                                mark.start(),
                                text.substring(Math.max(0, start - AROUND), start),
                                text.substring(start, end),
                                text.substring(end, Math.min(text.length(), end + AROUND))));
            }
        }
        switch (order) {
            case FOUND -> {}
            case BEFORE -> lines.sort(Comparator.comparing(line -> backwards(line.before())));
            case AFTER -> lines.sort(Comparator.comparing(line -> words(line.after())));
        }
        return lines;
    }

    private static String words(String text) {
        return Names.fold(text.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " "))
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static String backwards(String text) {
        List<String> words = new ArrayList<>(List.of(words(text).split(" ", -1)));
        return String.join(" ", words.reversed());
    }
}
