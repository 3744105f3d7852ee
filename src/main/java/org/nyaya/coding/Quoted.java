package org.nyaya.coding;

/** What becomes of quoting a passage in a memo. */
public sealed interface Quoted {

    /**
     * The memo (an id) quotes the passage.
     *
     * @param in the name of the source
     * @param paragraph in which the passage begins
     */
    record Done(long memo, String in, int paragraph) implements Quoted {}

    /** The memo quotes that passage already. */
    record Already() implements Quoted {}

    /** The memo, what it is about, or the source is not there any more. */
    record Gone() implements Quoted {}

    /** There is no such passage in the text, or it would cut a character. */
    record NoPassage() implements Quoted {}
}
