package org.nyaya.analysis;

/**
 * How far a code reaches.
 *
 * @param people who speak in its passages: the interviewer and unidentified speakers are not
 *     counted
 * @param interviews that have a passage of it
 * @param sources that have a passage of it
 * @param passages its codings; with sub-codes, spans that are the same count once
 * @param words that begin inside its passages; in each source a word counts once, and labels of
 *     speakers do not
 */
public record Tally(int people, int interviews, int sources, int passages, int words) {

    /** Where nothing was found. */
    static final Tally NOTHING = new Tally(0, 0, 0, 0, 0);
}
