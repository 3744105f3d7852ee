package org.nyaya.source;

/** What becomes of adding a source. */
public sealed interface Added {

    /** It is in the study. */
    record Done(Source source, int turns) implements Added {}

    /** The same text is there already; nothing was added. */
    record SameText(Source as) implements Added {}

    /** Another text has that name; nothing was added. */
    record NameTaken(String name) implements Added {}
}
