package org.nyaya.coding;

import org.jspecify.annotations.Nullable;

/**
 * One thing that tells a later codebook from an earlier one. Codes and groups are the same by their
 * ids.
 */
public sealed interface CodeDifference {

    /** It is about a code. */
    sealed interface OfCode extends CodeDifference {

        /**
         * Where the code stands in the later codebook; where it stood, of one that is not there.
         */
        CodePath path();
    }

    /** It is about a group of codes. */
    sealed interface OfGroup extends CodeDifference {

        /**
         * What the group is called in the later codebook; what it was, of one that is not there.
         */
        String group();
    }

    /** What may be said of a code beside its name and place. */
    enum Field {
        COLOR,
        TAG,
        DEFINITION,
        INCLUDE,
        EXCLUDE,
        EXAMPLE,
        COUNTER_EXAMPLE,
        ORIGIN,
        STAGE;

        /** What is said there; empty where nothing is. */
        String of(Code code) {
            Definition definition = code.definition();
            String said =
                    switch (this) {
                        case COLOR -> code.color();
                        case TAG -> code.tag();
                        case DEFINITION -> definition.text();
                        case INCLUDE -> definition.include();
                        case EXCLUDE -> definition.exclude();
                        case EXAMPLE -> definition.example();
                        case COUNTER_EXAMPLE -> definition.counterExample();
                        case ORIGIN -> code.origin();
                        case STAGE -> code.stage();
                    };
            return said == null ? "" : said;
        }
    }

    record Added(CodePath path) implements OfCode {}

    record Removed(CodePath path) implements OfCode {}

    /** {@code before} is the name it had. */
    record Renamed(CodePath path, String before) implements OfCode {}

    /** It stands under another code; {@code before} is the path of the one it stood under. */
    record Moved(CodePath path, @Nullable CodePath before) implements OfCode {}

    /** It stands under the same code, in another place among its siblings. */
    record Reordered(CodePath path) implements OfCode {}

    /** Something else is said of it; each side may be empty. */
    record Said(CodePath path, Field field, String before, String after) implements OfCode {}

    record GroupAdded(String group) implements OfGroup {}

    /** The codes in it are there all the same. */
    record GroupRemoved(String group) implements OfGroup {}

    /** {@code before} is the name it had. */
    record GroupRenamed(String group, String before) implements OfGroup {}

    /** A code is in the group that was not. */
    record PutIn(String group, CodePath path) implements OfGroup {}

    /** A code that is still there is not in the group any more. */
    record TakenOut(String group, CodePath path) implements OfGroup {}
}
