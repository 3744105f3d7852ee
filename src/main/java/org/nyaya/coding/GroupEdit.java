package org.nyaya.coding;

/** What becomes of changing a group of codes; each case has its sentence in the message files. */
public sealed interface GroupEdit {

    /** The group is now so. */
    record Done(long group, String name) implements GroupEdit {}

    /** The group, or the code, is not there any more. */
    record Gone() implements GroupEdit {}

    /** Nothing is seen of the name, or it holds a line end or what is no text. */
    record NoName() implements GroupEdit {}

    /** The name is longer than a name can be. */
    record LongName() implements GroupEdit {}

    /** A group has that name; {@code name} is how it is written there. */
    record NameTaken(long group, String name) implements GroupEdit {}
}
