package org.nyaya.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.nyaya.text.Positions;
import org.nyaya.text.Sentences;
import org.nyaya.text.Span;
import org.nyaya.transcript.Draft;
import org.nyaya.transcript.DraftTurn;

/** What somebody answered in one turn, by its sentences: what is coded. */
final class Said {

    private final long source;
    private final int[] edges;

    /** The sentences lie from each edge to the next. */
    private Said(long source, int[] edges) {
        this.source = source;
        this.edges = edges;
    }

    /** The answers in the text of that source, in order. */
    static List<Said> in(long source, Draft draft) {
        Positions starts = Sentences.in(draft.text());
        List<Said> said = new ArrayList<>();
        for (DraftTurn turn : draft.turns()) {
            int[] edges = edges(turn, starts);
            if (turn.speaker() == 1 && edges.length > 1) {
                said.add(new Said(source, edges));
            }
        }
        return said;
    }

    private static int[] edges(DraftTurn turn, Positions starts) {
        List<Integer> edges = new ArrayList<>();
        edges.add(turn.said());
        for (int i = starts.below(turn.said() + 1);
                i < starts.count() && edges.getLast() < turn.end();
                i++) {
            edges.add(Math.min(starts.get(i), turn.end()));
        }
        return edges.stream().mapToInt(Integer::intValue).toArray();
    }

    long source() {
        return source;
    }

    /** One to four sentences of it. */
    Span passage(Random random) {
        int sentences = edges.length - 1;
        int first = random.nextInt(sentences);
        int last = Math.min(sentences - 1, first + random.nextInt(4));
        return new Span(edges[first], edges[last + 1]);
    }
}
