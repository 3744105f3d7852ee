package org.nyaya.coding;

/** What becomes of adding a code and coding a passage with it. */
public sealed interface NewlyCoded {

    /** The code is there; {@code coded} says what became of the passage. */
    record Done(Code code, Coded coded) implements NewlyCoded {}

    /** The code could not be added; nothing changed. */
    record Refused(CodeEdit why) implements NewlyCoded {}
}
