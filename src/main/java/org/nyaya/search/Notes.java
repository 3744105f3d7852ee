package org.nyaya.search;

import java.util.HashSet;
import java.util.Set;
import org.nyaya.project.Read;
import org.nyaya.text.Names;

/** The notes and memos on codings, private memos left out. */
final class Notes {

    /** As the index has it that holds the few codings of which more is known. */
    private static final String NOTES =
            "select id, memo from coding indexed by coding_noted where certainty <> 'certain' or memo <> '' or key_quote = 1";

    private Notes() {}

    /** Ids of the codings that have a memo of their own; notes are part of the coding. */
    static Set<Long> remembered(Read read) {
        return new HashSet<>(
                read.list(
                        row -> row.number(0),
                        "select distinct coding from memo where coding is not null and private = 0"));
    }

    /** Ids of the codings on which a note or memo has that text, whatever its case and accents. */
    static Set<Long> with(Read read, String text) {
        String wanted = Names.fold(text);
        Set<Long> codings = new HashSet<>();
        read.each(
                row -> {
                    if (Names.fold(row.text(1)).contains(wanted)) {
                        codings.add(row.number(0));
                    }
                },
                NOTES);
        read.each(
                row -> {
                    if (Names.fold(row.text(1)).contains(wanted)
                            || Names.fold(row.text(2)).contains(wanted)) {
                        codings.add(row.number(0));
                    }
                },
                "select coding, title, body from memo where coding is not null and private = 0");
        return codings;
    }
}
