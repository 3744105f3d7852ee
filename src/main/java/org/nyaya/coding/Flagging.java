package org.nyaya.coding;

import java.util.Set;

/** What becomes of flagging a passage or a source. */
public sealed interface Flagging {

    /**
     * It is flagged for these kinds now, and for no other.
     *
     * @param in the name of the source
     * @param paragraph in which the passage begins; 0 for a source
     */
    record Done(Set<FlagKind> kinds, String in, int paragraph) implements Flagging {

        public Done {
            kinds = Set.copyOf(kinds);
        }
    }

    /** The source is not there any more. */
    record Gone() implements Flagging {}

    /** There is no such passage in the text, or it would cut a character. */
    record NoPassage() implements Flagging {}
}
