package org.nyaya.search;

/** Words that a question looks for, without quotes and escapes. */
public sealed interface Words {

    /** As written: the word or words, the stars of a pattern included. */
    String text();

    /** A word, or several that follow one another; compared by their stems. */
    record Phrase(String text) implements Words {}

    /** Words in any order with at most {@code between} others between them; by their stems. */
    record Near(String text, int between) implements Words {}

    /**
     * A word in which each {@code *} stands for any letters; compared as written. A star that is
     * meant has a backslash before it, and so has a backslash.
     */
    record Pattern(String text) implements Words {}

    /** A word and those like it, with at most {@code edits} letters other; compared as written. */
    record Like(String text, int edits) implements Words {}
}
