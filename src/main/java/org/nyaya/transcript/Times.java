package org.nyaya.transcript;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nyaya.text.Blanks;

/** When turns were said, as far as stamps in the text tell. */
final class Times {

    private Times() {}

    /**
     * f4 and f5 write at the end of each paragraph when it ended. So what follows begins then, and
     * what is closed by the first of these stamps begins with the recording.
     */
    static List<DraftTurn> fromEnds(String text, List<DraftTurn> turns) {
        List<DraftTurn> timed = new ArrayList<>(turns.size());
        @Nullable Long before = 0L;
        boolean told = false;
        for (DraftTurn turn : turns) {
            Stamp ending = Stamp.f4Before(text, turn.said(), turn.end());
            boolean begins = turn.millis() == null && (told || ending != null);
            timed.add(begins && before != null ? turn.at(before) : turn);
            if (ending != null) {
                before = ending.millis();
                told = true;
            } else if (told || turn.speaker() != DraftTurn.NOBODY) {
                before = null;
            }
        }
        return timed;
    }

    /** The same for blocks without labels, which may also begin with a stamp. */
    static List<DraftTurn> ofBlocks(String text, List<DraftTurn> blocks) {
        List<DraftTurn> timed = new ArrayList<>(blocks.size());
        for (DraftTurn block : blocks) {
            Stamp stamp = Stamp.at(text, block.start(), block.end());
            if (stamp == null || stamp.kind() == Stamp.Kind.BARE || stamp.end() == block.end()) {
                timed.add(block);
            } else {
                int said = Blanks.skip(text, stamp.end(), block.end());
                timed.add(
                        new DraftTurn(
                                block.start(), said, block.end(), block.speaker(), stamp.millis()));
            }
        }
        return fromEnds(text, timed);
    }
}
