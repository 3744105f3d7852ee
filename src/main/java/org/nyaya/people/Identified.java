package org.nyaya.people;

/** What becomes of saying who a speaker is. */
public sealed interface Identified {

    record Done() implements Identified {}

    /** It was known already; nothing was done. */
    record Already() implements Identified {}

    /** A name is one line with something in it. */
    record NoName() implements Identified {}

    /** The speaker, or the source, is not there any more. */
    record Gone() implements Identified {}
}
