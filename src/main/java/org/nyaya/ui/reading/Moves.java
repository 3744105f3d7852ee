package org.nyaya.ui.reading;

import java.util.List;
import java.util.Optional;
import org.nyaya.text.Blanks;
import org.nyaya.text.Characters;
import org.nyaya.text.Positions;
import org.nyaya.text.Span;
import org.nyaya.text.WordStarts;
import org.nyaya.ui.desk.Block;
import org.nyaya.ui.desk.Transcript;
import org.nyaya.ui.desk.Unit;

/**
 * Where the caret gets to from where it is. Positions are UTF-16 units into the whole text, never
 * inside a character; labels of speakers are jumped over.
 */
final class Moves {

    private final Transcript read;
    private final String body;
    private final List<Block> blocks;

    Moves(Transcript read) {
        this.read = read;
        this.body = read.body();
        this.blocks = read.blocks();
    }

    /** The nearest place at or before {@code position} where a caret may stand. */
    int edge(int position) {
        int at = Math.clamp(position, 0, body.length());
        while (!Characters.isEdge(body, at)) {
            at--;
        }
        return at;
    }

    int right(int position) {
        int row = read.blockAt(position);
        Span span = blocks.get(row).span();
        if (position < span.end()) {
            int at = position + 1;
            while (at < span.end() && !Characters.isEdge(body, at)) {
                at++;
            }
            return at;
        }
        return row + 1 < blocks.size() ? blocks.get(row + 1).span().start() : span.end();
    }

    int left(int position) {
        int row = read.blockAt(position);
        Span span = blocks.get(row).span();
        if (position > span.end()) {
            return span.end();
        }
        if (position > span.start()) {
            return Math.max(span.start(), edge(position - 1));
        }
        return row > 0 ? blocks.get(row - 1).span().end() : span.start();
    }

    /** The end of the next word that ends behind {@code position}. */
    int wordRight(int position) {
        for (int row = read.blockAt(position); row < blocks.size(); row++) {
            for (Span word : words(blocks.get(row).span())) {
                if (word.end() > position) {
                    return word.end();
                }
            }
        }
        return last();
    }

    /** The start of the last word that begins before {@code position}. */
    int wordLeft(int position) {
        for (int row = read.blockAt(position); row >= 0; row--) {
            for (Span word : words(blocks.get(row).span()).reversed()) {
                if (word.start() < position) {
                    return word.start();
                }
            }
        }
        return first();
    }

    /** The start of the first word that begins behind {@code position}. */
    int nextWord(int position) {
        for (int row = read.blockAt(position); row < blocks.size(); row++) {
            for (Span word : words(blocks.get(row).span())) {
                if (word.start() > position) {
                    return word.start();
                }
            }
        }
        return last();
    }

    /** The end of the last word that ends before {@code position}. */
    int wordBefore(int position) {
        for (int row = read.blockAt(position); row >= 0; row--) {
            for (Span word : words(blocks.get(row).span()).reversed()) {
                if (word.end() < position) {
                    return word.end();
                }
            }
        }
        return first();
    }

    /** The word at a position; where there is none, the character there. */
    Span wordAt(int position) {
        Span row = blocks.get(read.blockAt(position)).span();
        for (Span word : words(row)) {
            if (word.start() <= position && position <= word.end()) {
                return word;
            }
        }
        int start = Math.clamp(position, row.start(), row.end());
        return new Span(start, Math.min(row.end(), Math.max(start, right(start))));
    }

    /** The start of the row in which a position lies. */
    int rowStart(int position) {
        return blocks.get(read.blockAt(position)).span().start();
    }

    int rowEnd(int position) {
        return blocks.get(read.blockAt(position)).span().end();
    }

    int first() {
        return blocks.getFirst().span().start();
    }

    int last() {
        return blocks.getLast().span().end();
    }

    /** What a code would go to at that position, where nothing is selected. */
    Span unitAt(int position, Unit unit) {
        return unit == Unit.TURN ? read.turnAt(position) : read.sentenceAt(position);
    }

    /** The unit after that one, if there is one in which anything is said. */
    Optional<Span> next(Span from, Unit unit) {
        for (int row = read.blockAt(from.end()); row < blocks.size(); row++) {
            Span span = blocks.get(row).span();
            int at = Blanks.skip(body, Math.max(from.end(), span.start()), span.end());
            if (at < span.end()) {
                Span found = unitAt(at, unit);
                return found.start() >= from.end() ? Optional.of(found) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The unit before that one, if there is one in which anything is said. */
    Optional<Span> previous(Span from, Unit unit) {
        for (int row = read.blockAt(from.start()); row >= 0; row--) {
            Span span = blocks.get(row).span();
            int to = Math.clamp(from.start(), span.start(), span.end());
            int end = Blanks.trim(body, span.start(), to);
            if (end > span.start()) {
                return Optional.of(unitAt(end - 1, unit));
            }
        }
        return Optional.empty();
    }

    private List<Span> words(Span row) {
        String text = row.of(body);
        Positions starts = WordStarts.in(text);
        Span[] words = new Span[starts.count()];
        for (int i = 0; i < words.length; i++) {
            int end = i + 1 < words.length ? starts.get(i + 1) : text.length();
            while (end > starts.get(i) + 1 && !isOfWord(text.codePointBefore(end))) {
                end -= Character.charCount(text.codePointBefore(end));
            }
            words[i] = new Span(row.start() + starts.get(i), row.start() + end);
        }
        return List.of(words);
    }

    private static boolean isOfWord(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            default -> Character.isLetterOrDigit(c);
        };
    }
}
