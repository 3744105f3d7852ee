package org.nyaya.ui.correcting;

import java.util.Optional;
import org.nyaya.text.PositionMap;
import org.nyaya.text.Span;

/**
 * A correction that was begun, as it is kept inside the study file until it is done or given up.
 *
 * @param source an id
 * @param text the id of the text that is corrected
 * @param stretch of that text
 * @param typed how the words came to be those, from the beginning of the stretch
 * @param words as they stand in the editor
 */
record Unsaved(long source, long text, Span stretch, PositionMap typed, String words) {

    /** How it is written; what was kept in another way is not read. */
    private static final String WAY = "1";

    private static final int LINES = 7;

    String written() {
        return String.join(
                "\n",
                WAY,
                Long.toString(source),
                Long.toString(text),
                Integer.toString(stretch.start()),
                Integer.toString(stretch.end()),
                typed.written(),
                words);
    }

    /** What {@link #written} wrote; empty where it did not. */
    static Optional<Unsaved> read(String written) {
        String[] parts = written.split("\n", LINES);
        if (parts.length < LINES || !parts[0].equals(WAY)) {
            return Optional.empty();
        }
        try {
            Span stretch = new Span(Integer.parseInt(parts[3]), Integer.parseInt(parts[4]));
            return PositionMap.read(parts[5])
                    .map(typed ->
                            new Unsaved(
                                    Long.parseLong(parts[1]),
                                    Long.parseLong(parts[2]),
                                    stretch,
                                    typed,
                                    parts[6]))
                    .filter(one -> one.stretch.length() + one.typed.longer() == one.words.length());
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
