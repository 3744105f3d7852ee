package org.nyaya.search;

import org.jspecify.annotations.Nullable;
import org.nyaya.text.Span;

/**
 * A question that cannot be answered as it stands; it has a place and, where one is near, a
 * suggestion.
 */
public final class BadQuestion extends Exception {

    /** What is wrong; each has its sentence in the message files. */
    public enum Wrong {
        EMPTY,
        TOO_LONG,
        TOO_MANY,
        TOO_DEEP,
        OPEN_QUOTE,
        OPEN_BRACKET,
        CLOSED_BRACKET,
        EMPTY_WAY,
        OR,
        AND,
        NOT,
        LONE_MINUS,
        LONE_STAR,
        STAR_INSIDE,
        ONE_WORD,
        BAD_NUMBER,
        BAD_EDITS,
        BRACKET_BEHIND,
        UNEXPECTED,
        NOTHING_TO_FIND,
        NO_FIELD,
        NO_VALUE,
        NO_STAR,
        NO_BELOW,
        NO_RANGE,
        NO_DISTANCE,
        TOO_FAR,
        NO_DATE,
        NO_NUMBER,
        EMPTY_RANGE,
        TOO_HARD,
        NOT_FOR_ALL,
        TWICE,
        UNKNOWN_FIELD,
        UNKNOWN_VALUE,
        UNKNOWN_PERSON,
        UNKNOWN_SPEAKER,
        UNKNOWN_SOURCE,
        UNKNOWN_CODER,
        UNKNOWN_LAYER,
        UNKNOWN_CODE,
        UNKNOWN_GROUP,
        SEVERAL_CODES
    }

    private final Wrong wrong;
    private final Span place;
    private final String what;
    private final @Nullable String suggestion;

    BadQuestion(Wrong wrong, Span place, String what, @Nullable String suggestion) {
        super("The question cannot be answered: " + wrong);
        this.wrong = wrong;
        this.place = place;
        this.what = what;
        this.suggestion = suggestion;
    }

    public Wrong wrong() {
        return wrong;
    }

    /** Where in the question. */
    public Span place() {
        return place;
    }

    /** The words of the question that are meant. */
    public String what() {
        return what;
    }

    /** The question with what may have been meant in its place; null where nothing is near. */
    public @Nullable String corrected(String question) {
        return suggestion == null || place.end() > question.length()
                ? null
                : Correction.of(question, this, suggestion);
    }

    /** What may have been meant; null where nothing is near. */
    public @Nullable String suggestion() {
        return suggestion;
    }
}
