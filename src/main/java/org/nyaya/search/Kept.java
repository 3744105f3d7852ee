package org.nyaya.search;

/** What becomes of saving or renaming a question; each case has its sentence. */
public sealed interface Kept {

    /** It is there now, as wanted. */
    record Done(SavedQuestion question) implements Kept {}

    /** It is there now, in place of another question of its name. */
    record Replaced(SavedQuestion question, SavedQuestion before) implements Kept {}

    /** Another question has that name already. */
    record Taken(SavedQuestion by) implements Kept {}

    /** No question has the name that was to be changed. */
    record Missing(String name) implements Kept {}

    /** A name has to be one line with something in it, and what is kept has to be text. */
    record Unusable(String name) implements Kept {}
}
