package org.nyaya.people;

/** What becomes of saying something of a person. */
public sealed interface Known {

    record Done() implements Known {}

    /** It is none of the values that the attribute has; nothing was done. */
    record Unfit(AttributeType type) implements Known {}

    /** The person or the attribute is not there any more. */
    record Gone() implements Known {}
}
