package org.nyaya.exchange;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says of one label of a file.
 *
 * @param label as the file has it
 * @param turns that have it
 * @param name of the speaker: the label, or what it is to be called; labels of the same name are
 *     one speaker
 * @param speaks whether it is the label of a speaker at all
 * @param asks whether an interviewer
 * @param person the name of the person behind it; null where unidentified
 */
public record Voice(
        String label,
        int turns,
        String name,
        boolean speaks,
        boolean asks,
        @Nullable String person) {

    public Voice called(String other) {
        return new Voice(label, turns, other, true, asks, person);
    }

    public Voice asking(boolean now) {
        return new Voice(label, turns, name, speaks, now, person);
    }

    public Voice of(@Nullable String who) {
        return new Voice(label, turns, name, speaks, asks, who);
    }

    /** No label of a speaker: what stands there belongs to the turn before. */
    public Voice silent() {
        return new Voice(label, turns, label, false, false, null);
    }
}
