package org.nyaya.source;

/** Why a source would not be added, as far as can be told before anything is written. */
public sealed interface Obstacle {

    /** The same text is there already, under that name. */
    record SameText(String as) implements Obstacle {}

    /** Another text has that name. */
    record NameTaken(String name) implements Obstacle {}
}
