package org.nyaya.coding;

/** What becomes of writing a memo. */
public sealed interface Wrote {

    record Done(Memo memo) implements Wrote {}

    /** What it is about is not there any more; nothing was written. */
    record Gone() implements Wrote {}
}
