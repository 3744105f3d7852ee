package org.nyaya.coding;

/** What becomes of deleting a code. */
public sealed interface Deleted {

    /** It is gone, with what hung on it. */
    record Done(HangsOn with) implements Deleted {}

    /** It was not there any more. */
    record Gone() implements Deleted {}
}
