package org.nyaya.coding;

import java.util.List;

/** What becomes of merging a code into another, or, asked before, what would become of it. */
public sealed interface Merged {

    /**
     * All that hung on the code hangs on the other.
     *
     * @param codings how many passages, of the code and of those below it that meet another
     * @param doubled how many of them the same coder had coded with the other code too, so that one
     *     stays, with the notes of both
     * @param coders whose codings these are, by name
     * @param codes how many codes below it go under the other as they are
     * @param met the paths of codes below it whose name is there already, so that they are merged
     *     into that one
     * @param memos how many memos are about the codes that go and their codings
     */
    record Done(
            int codings, int doubled, List<String> coders, int codes, List<CodePath> met, int memos)
            implements Merged {

        public Done {
            coders = List.copyOf(coders);
            met = List.copyOf(met);
        }

        public boolean isNothing() {
            return codings == 0 && codes == 0 && met.isEmpty() && memos == 0;
        }
    }

    /** One of the two is not there any more. */
    record Gone() implements Merged {}

    /** A code cannot be merged into itself, nor into a code below it. */
    record WouldCircle() implements Merged {}
}
