package org.nyaya.search;

import java.util.HashSet;
import java.util.Set;
import org.nyaya.project.Read;
import org.nyaya.text.Names;

/** The notes and memos on codings. */
final class Notes {

    private Notes() {}

    /** Ids of the codings on which a note or memo has that text, whatever its case and accents. */
    static Set<Long> on(Read read, String text) {
        String wanted = Names.fold(text);
        Set<Long> codings = new HashSet<>();
        read.each(
                row -> {
                    if (Names.fold(row.text(1)).contains(wanted)) {
                        codings.add(row.number(0));
                    }
                },
                "select id, memo from coding where memo <> ''");
        read.each(
                row -> {
                    if (Names.fold(row.text(1) + '\n' + row.text(2)).contains(wanted)) {
                        codings.add(row.number(0));
                    }
                },
                "select coding, title, body from memo where coding is not null");
        return codings;
    }
}
