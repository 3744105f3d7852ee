package org.nyaya.ui.correcting;

import org.jspecify.annotations.Nullable;
import org.nyaya.text.PositionMap;
import org.nyaya.text.Span;

/** How the words in an editor came to be what they are, as they were typed. Does not change. */
record Typed(String words, PositionMap map) {

    /** As they were before anybody typed. */
    static Typed nothing(String words) {
        return new Typed(words, PositionMap.SAME);
    }

    /**
     * The next state.
     *
     * @param told what the editor said was about to happen; null, or anything that does not make
     *     those words, where it did not say: taking back does not
     */
    Typed then(String now, PositionMap.@Nullable Change told) {
        if (now.equals(words)) {
            return this;
        }
        PositionMap.Change change = told != null && makes(now, told) ? told : found(now);
        return new Typed(now, map.then(change));
    }

    private boolean makes(String now, PositionMap.Change told) {
        Span before = told.before();
        int length = words.length() - before.length() + told.length();
        return before.end() <= words.length()
                && length == now.length()
                && now.startsWith(words.substring(0, before.start()))
                && now.endsWith(words.substring(before.end()));
    }

    private PositionMap.Change found(String now) {
        int shorter = Math.min(words.length(), now.length());
        int head = 0;
        while (head < shorter && words.charAt(head) == now.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && words.charAt(words.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
            tail++;
        }
        return new PositionMap.Change(
                new Span(head, words.length() - tail), now.length() - tail - head);
    }
}
