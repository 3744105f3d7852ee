package org.nyaya.search;

import java.util.Set;

/**
 * The turns that count for a question: those in which something is said, the interviewer's left out
 * unless the question asks for who asks.
 */
final class Counted {

    private final Sheets sheets;
    private final Ids asked;
    private final boolean nobodyAsked;

    /**
     * @param asked ids of speakers whose turns count though they ask
     */
    Counted(Sheets sheets, Set<Long> asked) {
        this.sheets = sheets;
        this.asked = new Ids(asked);
        this.nobodyAsked = asked.isEmpty();
    }

    boolean has(int sheet, int turn) {
        return has(sheets.get(sheet).talk(), turn);
    }

    /** Whether just the turns count in which others than the interviewer say something. */
    boolean areAnswers() {
        return nobodyAsked;
    }

    /** How many turns of that sheet count. */
    int countIn(int sheet) {
        Talk talk = sheets.get(sheet).talk();
        if (nobodyAsked) {
            return talk.answers;
        }
        int count = 0;
        for (int turn = 0; turn < talk.count; turn++) {
            count += has(talk, turn) ? 1 : 0;
        }
        return count;
    }

    private boolean has(Talk talk, int turn) {
        return talk.isSaid(turn) && (!talk.asks[turn] || asked.has(talk.speaker[turn]));
    }

    /** How many words are said in {@code [from, to)} of that sheet's source. */
    int words(int sheet, int from, int to) {
        Talk talk = sheets.get(sheet).talk();
        int words = 0;
        for (int turn = talk.firstEndingAfter(from);
                turn < talk.count && talk.start[turn] < to;
                turn++) {
            if (has(talk, turn)) {
                words += talk.wordsIn(turn, from, to);
            }
        }
        return words;
    }
}
