package org.nyaya.coding;

/** What becomes of changing one code; each case has its sentence in the message files. */
public sealed interface CodeEdit {

    /** The code is now so. */
    record Done(Code code) implements CodeEdit {}

    /** It was so before; nothing changed. */
    record Same(Code code) implements CodeEdit {}

    /** The code, or the one it was to go under, is not there any more. */
    record Gone() implements CodeEdit {}

    /** Nothing is seen of the name, or it holds a line end or what is no text. */
    record NoName() implements CodeEdit {}

    /** The name is longer than a name can be. */
    record LongName() implements CodeEdit {}

    /** A code in the same place has that name; {@code by} is its path. */
    record NameTaken(CodePath by) implements CodeEdit {}

    /** Another code has that tag; {@code by} is its path. */
    record TagTaken(CodePath by) implements CodeEdit {}

    /** A code cannot go under itself, nor under a code below it. */
    record WouldCircle() implements CodeEdit {}
}
