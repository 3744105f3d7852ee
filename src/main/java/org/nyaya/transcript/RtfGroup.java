package org.nyaya.transcript;

/** What holds within a group of an RTF until its brace closes. */
final class RtfGroup {

    boolean skipped;
    boolean bold;
    boolean hidden;
    boolean deleted;
    boolean inTable;
    boolean fontTable;
    boolean note;
    boolean skipsNextGroup;
    boolean optional;
    int fallback = 1;
    int font;

    /** The group within: it begins with what holds here. */
    RtfGroup within() {
        RtfGroup group = new RtfGroup();
        group.skipped = skipped || skipsNextGroup;
        group.bold = bold;
        group.hidden = hidden;
        group.deleted = deleted;
        group.inTable = inTable;
        group.fontTable = fontTable;
        group.fallback = fallback;
        group.font = font;
        return group;
    }

    void plain() {
        bold = false;
        hidden = false;
        deleted = false;
    }
}
