package org.nyaya.ui.finding;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.nyaya.coding.Margin;
import org.nyaya.source.Speaker;
import org.nyaya.source.Turn;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Transcript;

/** Finds turns that are worth going to, in a ring. */
final class Turns {

    /**
     * A turn that was found.
     *
     * @param said what was said, without blanks around it
     * @param round whether it was found only from the other end
     */
    record Next(Span said, boolean round) {}

    private final Transcript read;
    private final List<Turn> turns;

    Turns(Transcript read) {
        this.read = read;
        this.turns = read.outline().turns();
    }

    /**
     * The next turn that shares no text with a coding, or the one before. Questions of the
     * interviewer do not count, nor what stands before the talk.
     */
    Optional<Next> uncoded(int position, boolean forward, List<Margin.Mark> marks) {
        boolean talk = turns.stream().anyMatch(turn -> turn.speaker() != null);
        boolean[] coded = coded(marks);
        return next(
                position,
                forward,
                index -> {
                    Turn turn = turns.get(index);
                    return !coded[index] && !turn.asks() && (!talk || turn.speaker() != null);
                });
    }

    /** The next turn of who speaks at that position, or the one before; none where nobody does. */
    Optional<Next> ofSpeaker(int position, boolean forward) {
        return speakerAt(position)
                .flatMap(who ->
                        next(position, forward, index -> who.equals(turns.get(index).speaker())));
    }

    Optional<Speaker> speakerAt(int position) {
        return turns.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(turns.get(at(position)).speaker());
    }

    private Optional<Next> next(int position, boolean forward, Predicate<Integer> fits) {
        int count = turns.size();
        int here = count == 0 ? 0 : at(position);
        for (int i = 1; i < count; i++) {
            int index = forward ? here + i : here - i;
            int inRing = Math.floorMod(index, count);
            Span said = read.trimmed(turns.get(inRing).saidSpan());
            if (!said.isEmpty() && fits.test(inRing)) {
                return Optional.of(new Next(said, index != inRing));
            }
        }
        return Optional.empty();
    }

    /** Which turns share text with a coding; marks are by start. */
    private boolean[] coded(List<Margin.Mark> marks) {
        boolean[] coded = new boolean[turns.size()];
        for (Margin.Mark mark : marks) {
            for (int i = at(mark.span().start());
                    i < coded.length && turns.get(i).start() < mark.span().end();
                    i++) {
                coded[i] |= turns.get(i).saidSpan().overlaps(mark.span());
            }
        }
        return coded;
    }

    /** The index of the turn in which a position lies, or of the nearest before it. */
    private int at(int position) {
        int low = 0;
        int high = turns.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (turns.get(middle).start() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Math.max(0, low - 1);
    }
}
