package org.nyaya.coding;

import org.jspecify.annotations.Nullable;

/** One thing that tells a later codebook from an earlier one. A code is the same by its id. */
public sealed interface CodeDifference {

    /** Where the code stands in the later codebook; where it stood, of one that is not there. */
    CodePath path();

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

    record Added(CodePath path) implements CodeDifference {}

    record Removed(CodePath path) implements CodeDifference {}

    /** {@code before} is the name it had. */
    record Renamed(CodePath path, String before) implements CodeDifference {}

    /** It stands under another code; {@code before} is the path of the one it stood under. */
    record Moved(CodePath path, @Nullable CodePath before) implements CodeDifference {}

    /** It stands under the same code, in another place among its siblings. */
    record Reordered(CodePath path) implements CodeDifference {}

    /** Something else is said of it; each side may be empty. */
    record Said(CodePath path, Field field, String before, String after)
            implements CodeDifference {}
}
