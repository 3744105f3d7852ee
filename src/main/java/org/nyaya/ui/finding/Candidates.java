package org.nyaya.ui.finding;

import java.util.ArrayList;
import java.util.List;
import org.nyaya.source.Speaker;
import org.nyaya.source.Turn;
import org.nyaya.text.Blanks;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Block;
import org.nyaya.ui.desk.Transcript;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.reviewing.Candidate;

/** What was found in a text, each with as much around it as it takes to know what is meant. */
final class Candidates {

    /** How many UTF-16 units of a long paragraph are shown before and behind. */
    private static final int AROUND = 400;

    private Candidates() {}

    /** {@code hits}: in the text, in order. */
    static List<Candidate> of(Kit kit, Transcript read, List<Span> hits) {
        List<Candidate> found = new ArrayList<>(hits.size());
        for (Span hit : hits) {
            Span shown = around(read, hit);
            String where =
                    kit.say("find.where", read.source().name(), read.paragraphAt(hit.start()));
            found.add(
                    new Candidate(
                            read.source().id(),
                            hit,
                            shown,
                            shown.of(read.body()),
                            List.of(hit),
                            where,
                            speaker(read, hit)));
        }
        return found;
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
