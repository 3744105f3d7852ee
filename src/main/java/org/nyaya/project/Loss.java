package org.nyaya.project;

/** Something that could not be saved from a damaged study; each case has its sentence. */
public sealed interface Loss {

    /** A source whose text cannot be read at all, and all that stood on it. */
    record WholeSource(String name) implements Loss {}

    /**
     * A source whose text can be read only up to a place.
     *
     * @param kept how many characters were saved
     * @param length how many there were
     */
    record RestOfSource(String name, int kept, int length) implements Loss {}

    /** Rows that are gone; what they said is not known. */
    record Rows(Table table, int count) implements Loss {}

    /** These many are known by number only; something of a name that says so stands in for them. */
    record StoodIn(StandIn kind, int count) implements Loss {}

    /** The files as they were imported, that are no longer kept beside their texts. */
    record Originals(int count) implements Loss {}

    /** The list of what there was is damaged, too: there may have been more than is told. */
    record PerhapsMore() implements Loss {}
}
