package org.nyaya.ui.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.PatternSyntaxException;
import org.nyaya.text.Characters;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Block;
import org.nyaya.ui.desk.Transcript;

/** Looks for words or a pattern in what was said; a hit lies inside one paragraph. */
final class Search {

    private static final long MOST = TimeUnit.SECONDS.toNanos(1);

    private final Transcript read;
    private final Patience text;
    private final List<Span> hits = new ArrayList<>();

    private Search(Transcript read, BooleanSupplier stopped) {
        this.read = read;
        this.text = new Patience(read.body(), System.nanoTime() + MOST, stopped);
    }

    /**
     * Looks through a text, for a second at the most; not for the window's thread.
     *
     * @param stopped whether nobody wants to know any more
     */
    static Found in(Transcript read, Wanted wanted, BooleanSupplier stopped) {
        if (wanted.words().isEmpty()) {
            return Found.Hits.NONE;
        }
        try {
            return new Found.Hits(new Search(read, stopped).all(wanted));
        } catch (PatternSyntaxException none) {
            int length = wanted.words().length();
            int at = none.getIndex() < 0 ? length : Math.min(none.getIndex() + 1, length);
            return new Found.NoPattern(at);
        } catch (Patience.Lost | StackOverflowError enough) {
            // A pattern with a choice inside a repetition goes as deep as the text is long.
            return new Found.TooSlow();
        }
    }

    private List<Span> all(Wanted wanted) {
        Matcher matcher = wanted.compiled().matcher(text);
        List<Block> blocks = read.blocks();
        for (int i = 0; i < blocks.size(); ) {
            int start = blocks.get(i).span().start();
            int end = blocks.get(i).span().end();
            // A long paragraph is shown in parts, and is one all the same.
            for (i++; i < blocks.size() && blocks.get(i).paragraph() == 0; i++) {
                end = blocks.get(i).span().end();
            }
            matcher.region(start, end);
            while (matcher.find()) {
                add(matcher.start(), matcher.end());
            }
            text.check();
        }
        return hits;
    }

    /** No half of a character is found: it could not be coded. */
    private void add(int from, int to) {
        if (from == to) {
            return;
        }
        int start = from;
        while (!Characters.isEdge(read.body(), start)) {
            start--;
        }
        int end = to;
        while (!Characters.isEdge(read.body(), end)) {
            end++;
        }
        if (hits.isEmpty() || hits.getLast().end() <= start) {
            hits.add(new Span(start, end));
        }
    }
}
