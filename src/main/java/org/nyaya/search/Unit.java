package org.nyaya.search;

/** What a question finds. */
public enum Unit {
    PASSAGES,
    TURNS,
    PEOPLE,
    SOURCES
}
