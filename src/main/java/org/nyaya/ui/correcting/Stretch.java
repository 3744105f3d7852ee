package org.nyaya.ui.correcting;

import java.util.Optional;
import org.nyaya.source.Speaker;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Block;
import org.nyaya.ui.desk.Transcript;
import org.nyaya.ui.kit.RightToLeft;

/**
 * What is corrected at once: what was said in a turn, or in one row of a turn that is long; where
 * it runs from the right, one sentence, which fits on a line.
 *
 * @param paragraph in which it begins, from 1
 * @param speaker as the text has it; empty where nobody is named
 */
record Stretch(Span span, int paragraph, String speaker) {

    /** A longer turn is corrected row by row, so that typing stays quick. */
    private static final int LONGEST = 4000;

    /** The one at a position; empty where the transcript has no rows. */
    static Optional<Stretch> at(Transcript read, int position) {
        return read.blocks().isEmpty()
                ? Optional.empty()
                : Optional.of(of(read, read.blocks().get(read.blockAt(position)), position));
    }

    /** The one behind, or before. */
    Optional<Stretch> beside(Transcript read, boolean forward) {
        if (read.blocks().isEmpty()) {
            return Optional.empty();
        }
        int at = read.blockAt(span.start());
        Span row = read.blocks().get(at).span();
        int next = forward ? nextSentence(read) : span.start() - 1;
        if (row.start() <= next && next < row.end()) {
            Stretch inRow = of(read, read.blocks().get(at), next);
            if (!inRow.span().equals(span)) {
                return Optional.of(inRow);
            }
        }
        int by = forward ? 1 : -1;
        for (int i = at + by; i >= 0 && i < read.blocks().size(); i += by) {
            Block block = read.blocks().get(i);
            Span other = block.span();
            int from = forward ? other.start() : Math.max(other.start(), other.end() - 1);
            Stretch stretch = of(read, block, from);
            if (!stretch.span().equals(span)) {
                return Optional.of(stretch);
            }
        }
        return Optional.empty();
    }

    private int nextSentence(Transcript read) {
        int index = read.sentences().below(Math.max(span.end(), span.start() + 1));
        return index < read.sentences().count() ? read.sentences().get(index) : -1;
    }

    private static Stretch of(Transcript read, Block block, int position) {
        Span said = block.turn().saidSpan();
        Span span = said.length() > LONGEST ? block.span() : said;
        if (RightToLeft.isIn(span.of(read.body()))) {
            span = read.sentenceAt(position);
        }
        Speaker speaker = block.turn().speaker();
        return new Stretch(
                span, read.paragraphAt(span.start()), speaker == null ? "" : speaker.label());
    }
}
