package org.nyaya.source;

/** What becomes of removing a source. */
public sealed interface Removed {

    /** It is gone, with what goes along. */
    record Done(GoesAlong with) implements Removed {}

    /** It was not there any more. */
    record Gone() implements Removed {}
}
