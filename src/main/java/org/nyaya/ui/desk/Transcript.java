package org.nyaya.ui.desk;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import org.nyaya.project.Read;
import org.nyaya.source.Outline;
import org.nyaya.source.Source;
import org.nyaya.source.Turn;
import org.nyaya.study.Study;
import org.nyaya.text.Blanks;
import org.nyaya.text.Characters;
import org.nyaya.text.Paragraphs;
import org.nyaya.text.Positions;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.RightToLeft;

/**
 * A source as it is read: its text, cut into rows. Does not change.
 *
 * @param body the whole text; all positions are UTF-16 units into it
 * @param sentences where sentences begin
 * @param paragraphs where numbered paragraphs begin
 * @param blocks the rows, in order; together they show everything but the labels
 */
public record Transcript(
        Source source,
        Outline outline,
        String body,
        Positions sentences,
        Positions paragraphs,
        List<Block> blocks) {

    /** A longer paragraph is shown in parts, so that laying out a row stays quick. */
    private static final int LONGEST = 2000;

    /** What runs from the right is laid out word by word, which takes longer. */
    private static final int LONGEST_FROM_RIGHT = 600;

    public Transcript {
        blocks = List.copyOf(blocks);
    }

    /** The transcript of a source, as it is now. */
    static Transcript of(Read read, Study study, Source source) {
        Outline outline = study.outlines().of(read, source.id());
        String body = study.texts().body(read, outline.text());
        Positions sentences =
                read.one(
                                row -> Positions.unpack(row.bytes(0)),
                                "select sentences from text where id = ?",
                                outline.text())
                        .orElseThrow();
        return of(source, outline, body, sentences);
    }

    /** A transcript of what was read already. */
    public static Transcript of(Source source, Outline outline, String body, Positions sentences) {
        Positions paragraphs = Paragraphs.starts(body);
        return new Transcript(
                source,
                outline,
                body,
                sentences,
                paragraphs,
                blocks(source, outline.turns(), body, sentences, paragraphs));
    }

    /** The index of the row in which {@code position} lies, or of the nearest before it. */
    public int blockAt(int position) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).span().start() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Math.max(0, low - 1);
    }

    /** The ¶ number of a position. */
    public int paragraphAt(int position) {
        return Math.max(1, paragraphs.below(position + 1));
    }

    /** What was said in the turn of that position, without blanks around it. */
    public Span turnAt(int position) {
        return blocks.isEmpty()
                ? new Span(0, 0)
                : trimmed(blocks.get(blockAt(position)).turn().saidSpan());
    }

    /** The sentence of that position, inside its paragraph, without blanks around it. */
    public Span sentenceAt(int position) {
        if (blocks.isEmpty()) {
            return new Span(0, 0);
        }
        Span row = paragraphOf(blockAt(position));
        int at = Math.clamp(position, row.start(), Math.max(row.start(), row.end() - 1));
        int next = sentences.below(at + 1);
        int start = next == 0 ? row.start() : Math.max(row.start(), sentences.get(next - 1));
        int end = next < sentences.count() ? Math.min(row.end(), sentences.get(next)) : row.end();
        return trimmed(new Span(start, Math.max(start, end)));
    }

    /** What is shown of the paragraph of a row, in one row or several. */
    private Span paragraphOf(int row) {
        int first = row;
        while (first > 0 && blocks.get(first).paragraph() == 0) {
            first--;
        }
        int last = row;
        while (last + 1 < blocks.size() && blocks.get(last + 1).paragraph() == 0) {
            last++;
        }
        return new Span(blocks.get(first).span().start(), blocks.get(last).span().end());
    }

    /** The same without blanks at its ends; empty where there is nothing else. */
    public Span trimmed(Span span) {
        int start = Blanks.skip(body, span.start(), span.end());
        int end = span.end();
        while (end > start && Blanks.isBlank(body.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static List<Block> blocks(
            Source source,
            List<Turn> turns,
            String body,
            Positions sentences,
            Positions paragraphs) {
        boolean usually = RightToLeft.isWrittenSo(source.language());
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < paragraphs.count(); i++) {
            int start = paragraphs.get(i);
            while (at + 1 < turns.size() && turns.get(at + 1).start() <= start) {
                at++;
            }
            if (turns.isEmpty()) {
                break;
            }
            Turn turn = turns.get(at);
            int lineEnd = body.indexOf('\n', start);
            int end = lineEnd < 0 ? body.length() : lineEnd;
            Span whole = new Span(Math.clamp(turn.said(), start, end), end);
            boolean opens = blocks.isEmpty() || blocks.getLast().turn().start() != turn.start();
            boolean fromRight =
                    RightToLeft.isFromRight(
                            CharBuffer.wrap(body, whole.start(), whole.end()), usually);
            addParts(blocks, new Block(whole, i + 1, turn, opens, fromRight), body, sentences);
        }
        return blocks;
    }

    private static void addParts(
            List<Block> blocks, Block whole, String body, Positions sentences) {
        Block rest = whole;
        int longest = whole.fromRight() ? LONGEST_FROM_RIGHT : LONGEST;
        while (rest.span().length() > longest) {
            int end = rest.span().end();
            int cut = cut(rest.span(), longest, body, sentences);
            if (cut >= end) {
                break;
            }
            blocks.add(
                    new Block(
                            new Span(rest.span().start(), cut),
                            rest.paragraph(),
                            rest.turn(),
                            rest.opens(),
                            rest.fromRight()));
            rest = new Block(new Span(cut, end), 0, rest.turn(), false, rest.fromRight());
        }
        blocks.add(rest);
    }

    /** Where a long stretch is cut: before a sentence; in one that is as long itself, a word. */
    private static int cut(Span span, int longest, String body, Positions sentences) {
        int latest = span.start() + longest;
        int within = sentences.below(latest);
        int sentence = within == 0 ? 0 : sentences.get(within - 1);
        if (sentence > span.start()) {
            return sentence;
        }
        int word = latest;
        while (word > span.start() && !Blanks.isBlank(body.charAt(word - 1))) {
            word--;
        }
        if (word > span.start()) {
            return word;
        }
        int letter = latest;
        while (!Characters.isEdge(body, letter)) {
            letter++;
        }
        return letter;
    }
}
