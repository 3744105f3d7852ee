package org.nyaya.exchange;

/** How a codebook file says which code lies below which. */
public enum PathStyle {
    /** Our own: {@code Needs/Housing}, with a backslash before a slash that is part of a name. */
    SLASHES("/"),
    /** As QualCoder reads and people write: {@code Needs>>Housing}. */
    ARROWS(">>"),
    /** The same in a file without a header, which QualCoder asks for. */
    HEADLESS(">>"),
    /** As MAXQDA writes since 2020: {@code Needs > Housing}. */
    SIGNS(" > "),
    /** As older MAXQDA writes: {@code Needs\Housing}. */
    BACKSLASHES("\\"),
    /** As ATLAS.ti writes: {@code Needs: Housing}, where {@code Needs} is a code of the file. */
    THEMES(": "),
    /** A column a level, one beside the other. */
    LEVELS(""),
    /** A column names the code above. */
    PARENTS(""),
    /** None: every name is a code at the top. */
    NAMES(""),
    /** By what whoever takes the file in said stands between names. */
    CHOSEN("");

    private final String between;

    PathStyle(String between) {
        this.between = between;
    }

    /** What stands between two names; empty where nothing does, or another sign. */
    String between() {
        return between;
    }
}
