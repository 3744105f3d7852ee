package org.nyaya.ui.correcting;

import java.util.Optional;
import org.nyaya.source.Speaker;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Block;
import org.nyaya.ui.desk.Transcript;

/**
 * What is corrected at once: what was said in a turn, or in one row of a turn that is long.
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
                : Optional.of(of(read, read.blocks().get(read.blockAt(position))));
    }

    /** The one behind, or before. */
    Optional<Stretch> beside(Transcript read, boolean forward) {
        int at = read.blockAt(span.start());
        int by = forward ? 1 : -1;
        for (int i = at + by; i >= 0 && i < read.blocks().size(); i += by) {
            Stretch other = of(read, read.blocks().get(i));
            if (!other.span().equals(span)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private static Stretch of(Transcript read, Block block) {
        Span said = block.turn().saidSpan();
        Span span = said.length() > LONGEST ? block.span() : said;
        Speaker speaker = block.turn().speaker();
        return new Stretch(
                span, read.paragraphAt(span.start()), speaker == null ? "" : speaker.label());
    }
}
