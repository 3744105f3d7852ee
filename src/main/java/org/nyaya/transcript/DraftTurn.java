package org.nyaya.transcript;

import org.jspecify.annotations.Nullable;

/**
 * What one speaker says before another does; or, without a speaker, what stands before the first
 * label, what a program wrote at the end, what an unnamed voice says in a subtitle file, or a block
 * of a text without labels.
 *
 * @param start UTF-16 position where the turn begins, with its label
 * @param said where what was said begins, after label, colon, stamp and blanks; {@code end} where
 *     nothing was said
 * @param end after the last visible character; exclusive
 * @param speaker index into the speakers of the draft, or {@link #NOBODY}
 * @param millis when it was said, from the beginning of the recording; null where the file does not
 *     tell
 */
public record DraftTurn(int start, int said, int end, int speaker, @Nullable Long millis) {

    /** The speaker of a turn that has no label. */
    public static final int NOBODY = -1;

    /** Throws {@link IllegalArgumentException} where the positions are not in order. */
    public DraftTurn {
        if (start < 0 || said < start || end < said || speaker < NOBODY) {
            throw new IllegalArgumentException(
                    "No turn " + start + ", " + said + ", " + end + " of speaker " + speaker);
        }
    }

    /** A turn of which nobody knows when it was said. */
    public DraftTurn(int start, int said, int end, int speaker) {
        this(start, said, end, speaker, null);
    }

    /** The same turn, said at that time. */
    DraftTurn at(long time) {
        return new DraftTurn(start, said, end, speaker, time);
    }
}
