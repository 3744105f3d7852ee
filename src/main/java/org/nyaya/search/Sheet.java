package org.nyaya.search;

import java.util.Arrays;
import org.nyaya.coding.Margin;
import org.nyaya.source.Source;

/** One source as questions look at it: its turns and its codings. Does not change. */
final class Sheet {

    private static final int UNKNOWN = -1;

    private final Source source;
    private final String language;
    private final Talk talk;
    private final Margin margin;

    /** The first turn that each coding touches. */
    private final int[] firstTurn;

    /** How many words are said in each coding, as far as somebody asked. */
    private int[] words = {};

    /**
     * @param language as fields of the index name it
     */
    Sheet(Source source, String language, Talk talk, Margin margin) {
        this.source = source;
        this.language = language;
        this.talk = talk;
        this.margin = margin;
        this.firstTurn = new int[margin.count()];
        int turn = 0;
        for (int coding = 0; coding < firstTurn.length; coding++) {
            while (turn < talk.count && talk.end[turn] <= margin.start(coding)) {
                turn++;
            }
            firstTurn[coding] = turn;
        }
    }

    Source source() {
        return source;
    }

    String language() {
        return language;
    }

    Talk talk() {
        return talk;
    }

    Margin margin() {
        return margin;
    }

    /** The first turn that the coding touches; as many as there are where it lies behind all. */
    int firstTurn(int coding) {
        return firstTurn[coding];
    }

    /** The last turn that the coding touches; smaller than the first where it touches none. */
    int lastTurn(int coding) {
        int last = firstTurn[coding] - 1;
        while (last + 1 < talk.count && talk.start[last + 1] < margin.end(coding)) {
            last++;
        }
        return last;
    }

    /**
     * How many words are said in the coding, the interviewer's aside. Used on the thread of the
     * index.
     */
    int words(int coding) {
        if (words.length == 0) {
            words = new int[margin.count()];
            Arrays.fill(words, UNKNOWN);
        }
        int known = words[coding];
        if (known == UNKNOWN) {
            known = 0;
            int last = lastTurn(coding);
            for (int turn = firstTurn[coding]; turn <= last; turn++) {
                if (!talk.asks[turn]) {
                    known += talk.wordsIn(turn, margin.start(coding), margin.end(coding));
                }
            }
            words[coding] = known;
        }
        return known;
    }
}
