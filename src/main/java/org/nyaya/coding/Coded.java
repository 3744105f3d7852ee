package org.nyaya.coding;

/** What becomes of coding a passage; each but the first has its sentence in the message files. */
public sealed interface Coded {

    /** The passage is coded. */
    record Done(Coding coding) implements Coded {}

    /** The same coder coded the same passage so before; nothing changed. */
    record Already() implements Coded {}

    /** The source, the code or the coder is not there any more. */
    record Gone() implements Coded {}

    /** The passage is empty, or does not lie in the text, which has {@code length} positions. */
    record Outside(int length) implements Coded {}

    /** An end of the passage would cut a character, seen as one, in two. */
    record CutsCharacter() implements Coded {}
}
