package org.nyaya.coding;

/** What becomes of a coding that was made elsewhere. */
public sealed interface Brought {

    /** It is new. */
    record Added() implements Brought {}

    /** It was there, with another certainty, memo or mark as a key quote. */
    record Changed() implements Brought {}

    /** It was there as it is. */
    record Same() implements Brought {}

    /** It came before in the same table, with another certainty, memo or mark. */
    record Twice() implements Brought {}

    /** Its layer has the name of one that is there and of the other kind. */
    record OtherKind() implements Brought {}

    /** The passage cannot be coded so. */
    record Not(Coded why) implements Brought {}
}
