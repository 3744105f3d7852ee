package org.nyaya.ui.finding;

import java.util.List;
import org.nyaya.source.Speaker;
import org.nyaya.source.Turn;
import org.nyaya.text.Blanks;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Block;
import org.nyaya.ui.desk.Transcript;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.reviewing.Candidate;
import org.nyaya.ui.reviewing.Passage;
import org.nyaya.ui.reviewing.Reviews;

/** What was found in a text, each with as much around it as it takes to know what is meant. */
final class Candidates {

    /** How many UTF-16 units of a long paragraph are shown before and behind. */
    private static final int AROUND = 400;

    private Candidates() {}

    /**
     * What was found in the text, to be gone through; what lies around a hit is read where it is
     * come to.
     *
     * @param hits in the text, in order
     */
    static Reviews of(Kit kit, Transcript read, Wanted wanted, List<Span> hits) {
        List<Passage> passages =
                hits.stream()
                        .limit(Reviews.MOST)
                        .map(hit -> new Passage(read.source().id(), hit, hit.of(read.body())))
                        .toList();
        return new Reviews(
                wanted,
                passages,
                index -> candidate(kit, read, passages.get(index).span()),
                hits.size());
    }

    private static Candidate candidate(Kit kit, Transcript read, Span hit) {
        Span shown = around(read, hit);
        return new Candidate(
                read.source().id(),
                hit,
                shown,
                shown.of(read.body()),
                List.of(hit),
                kit.say("find.where", read.source().name(), read.paragraphAt(hit.start())),
                speaker(read, hit));
    }

    /** The row it lies in, or the part of it that is near; no half of a word. */
    private static Span around(Transcript read, Span hit) {
        Block first = read.blocks().get(read.blockAt(hit.start()));
        Block last = read.blocks().get(read.blockAt(Math.max(hit.start(), hit.end() - 1)));
        int start = Math.max(first.span().start(), hit.start() - AROUND);
        int end = Math.min(last.span().end(), hit.end() + AROUND);
        while (start > first.span().start() && !Blanks.isBlank(read.body().charAt(start - 1))) {
            start--;
        }
        while (end < last.span().end() && !Blanks.isBlank(read.body().charAt(end))) {
            end++;
        }
        Span trimmed = read.trimmed(new Span(start, end));
        return new Span(Math.min(trimmed.start(), hit.start()), Math.max(trimmed.end(), hit.end()));
    }

    private static String speaker(Transcript read, Span hit) {
        Turn turn = read.blocks().get(read.blockAt(hit.start())).turn();
        Speaker speaker = turn.speaker();
        return speaker == null || speaker.label().equals(read.source().name())
                ? ""
                : speaker.label();
    }
}
