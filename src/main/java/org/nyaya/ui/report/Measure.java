package org.nyaya.ui.report;

import java.util.Locale;
import org.nyaya.analysis.Tally;

/** What is counted of a code; people first, for that is what a study is about. */
enum Measure {
    PEOPLE,
    INTERVIEWS,
    SOURCES,
    PASSAGES,
    WORDS;

    int of(Tally tally) {
        return switch (this) {
            case PEOPLE -> tally.people();
            case INTERVIEWS -> tally.interviews();
            case SOURCES -> tally.sources();
            case PASSAGES -> tally.passages();
            case WORDS -> tally.words();
        };
    }

    /** The key of its name. */
    String key() {
        return "frequencies.column." + name().toLowerCase(Locale.ROOT);
    }
}
