package org.nyaya.search;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.nyaya.source.Outline;
import org.nyaya.source.Speaker;
import org.nyaya.source.Turn;

/**
 * The turns of one source in columns, as long answers look through them: positions are UTF-16, half
 * open. Does not change.
 */
final class Talk {

    final Outline outline;
    final int count;

    /** In how many of them something is said. */
    final int saidTurns;

    /** In how many of them a word is said. */
    final int wordTurns;

    /** In how many of them something is said by others than the interviewer. */
    final int answers;

    /** How many words are said in those. */
    final long answerWords;

    final int[] start;
    final int[] said;
    final int[] end;

    /** How many words are said in each. */
    final int[] words;

    /** The interviewer's questions. */
    final boolean[] asks;

    /** The id of the person who speaks in each; 0 where nobody is known. */
    final long[] person;

    /** The id of the speaker of each; 0 where there is none. */
    final long[] speaker;

    /** Everybody who speaks. */
    final List<Speaker> speakers;

    /** How many people are known to speak. */
    final int people;

    private final long[] ids;
    private final int[] byId;

    Talk(Outline outline) {
        List<Turn> turns = outline.turns();
        this.outline = outline;
        this.count = turns.size();
        this.start = new int[count];
        this.said = new int[count];
        this.end = new int[count];
        this.words = new int[count];
        this.asks = new boolean[count];
        this.person = new long[count];
        this.speaker = new long[count];
        int saidTurns = 0;
        int wordTurns = 0;
        int answers = 0;
        long answerWords = 0;
        Integer[] order = new Integer[count];
        for (int i = 0; i < count; i++) {
            Turn turn = turns.get(i);
            start[i] = turn.start();
            said[i] = turn.said();
            end[i] = turn.end();
            words[i] = outline.words().within(said[i], end[i]);
            asks[i] = turn.asks();
            person[i] = turn.person().orElse(0L);
            speaker[i] = turn.speaker() == null ? 0 : turn.speaker().id();
            order[i] = i;
            saidTurns += isSaid(i) ? 1 : 0;
            wordTurns += words[i] > 0 ? 1 : 0;
            if (isSaid(i) && !asks[i]) {
                answers++;
                answerWords += words[i];
            }
        }
        this.speakers =
                turns.stream().map(Turn::speaker).filter(Objects::nonNull).distinct().toList();
        this.people = (int) Arrays.stream(person).filter(id -> id != 0).distinct().count();
        this.saidTurns = saidTurns;
        this.wordTurns = wordTurns;
        this.answers = answers;
        this.answerWords = answerWords;
        Arrays.sort(order, (a, b) -> Long.compare(turns.get(a).id(), turns.get(b).id()));
        this.ids = new long[count];
        this.byId = new int[count];
        for (int i = 0; i < count; i++) {
            byId[i] = order[i];
            ids[i] = turns.get(order[i]).id();
        }
    }

    /** The index of the turn of that id; -1 where there is none. */
    int indexOf(long id) {
        int at = Arrays.binarySearch(ids, id);
        return at < 0 ? -1 : byId[at];
    }

    /** Whether something is said in it. */
    boolean isSaid(int turn) {
        return said[turn] < end[turn];
    }

    /** The first turn that ends behind {@code position}. */
    int firstEndingAfter(int position) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (end[middle] > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The last turn that begins before {@code position}; -1 where none does. */
    int lastStartingBefore(int position) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start[middle] < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** How many words are said in {@code [from, to)} of that turn. */
    int wordsIn(int turn, int from, int to) {
        if (from <= said[turn] && to >= end[turn]) {
            return words[turn];
        }
        return outline.words().within(Math.max(from, said[turn]), Math.min(to, end[turn]));
    }
}
