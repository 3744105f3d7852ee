package org.nyaya.people;

/** What becomes of giving a person or an attribute a name. */
public sealed interface Named {

    record Done() implements Named {}

    /** A name is one line with something in it. */
    record NoName() implements Named {}

    /** Another has that name. */
    record Taken() implements Named {}

    /** Whoever was to be called so is not there any more. */
    record Gone() implements Named {}
}
