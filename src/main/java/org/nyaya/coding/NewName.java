package org.nyaya.coding;

import org.nyaya.text.Blanks;
import org.nyaya.text.LfText;

/** Names that somebody gives to a code or to a group of codes. */
public final class NewName {

    /** A longer one is a definition, in characters as a text counts them. */
    public static final int LONGEST = 200;

    private NewName() {}

    /** Whether something is seen of it, on one line. */
    static boolean isName(String name) {
        return !Blanks.isBlank(name)
                && LfText.isStorable(name)
                && name.chars().noneMatch(Character::isISOControl);
    }

    /** Whether nobody may give that name. */
    public static boolean isLong(String name) {
        return name.length() > LONGEST && name.codePointCount(0, name.length()) > LONGEST;
    }
}
