package org.nyaya.coding;

/** What becomes of annotating a passage. */
public sealed interface Annotated {

    /**
     * The note is in the study.
     *
     * @param in the name of the source
     * @param paragraph in which the passage begins
     */
    record Done(Annotation annotation, String in, int paragraph) implements Annotated {}

    /** The annotation, or the source, is not there any more. */
    record Gone() implements Annotated {}

    /** There is no such passage in the text, or it would cut a character. */
    record NoPassage() implements Annotated {}

    /** It says nothing. */
    record NoWords() implements Annotated {}
}
