package org.nyaya.transcript;

/** A file cannot be read on; carries the reason out of the depth of a reader. */
final class Unreadable extends Exception {

    private final Refusal why;

    Unreadable(Refusal why) {
        super(why.name());
        this.why = why;
    }

    Refusal why() {
        return why;
    }
}
