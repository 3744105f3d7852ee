package org.nyaya.ui.beside;

import java.util.Set;
import org.nyaya.coding.FlagKind;
import org.nyaya.coding.Pass;
import org.nyaya.source.Kind;
import org.nyaya.source.Source;

/** A line in the list of sources. */
sealed interface SourceItem {

    /** The parts of the list, in their order. */
    enum Section {
        TRANSCRIPTS,
        DOCUMENTS,
        NOTES;

        static Section of(Kind kind) {
            return switch (kind) {
                case TRANSCRIPT, TRANSLATION -> TRANSCRIPTS;
                case DOCUMENT -> DOCUMENTS;
                case NOTE -> NOTES;
            };
        }
    }

    /**
     * The heading of a section.
     *
     * @param begun how many of its sources had at least a first pass
     * @param all how many sources it has
     */
    record Heading(Section section, int begun, int all) implements SourceItem {}

    /**
     * A source.
     *
     * @param pass how far the coder says to be
     * @param codings how many codings the coder has in it
     * @param flags why it is hard to read as a whole; empty where it is not
     */
    record Row(Source source, Pass pass, int codings, Set<FlagKind> flags) implements SourceItem {

        public Row {
            flags = Set.copyOf(flags);
        }
    }
}
