package org.nyaya.project;

import java.util.List;

/**
 * How much a study holds, and how far its counters have come: what a copy of it has to answer as
 * well.
 */
record Tally(List<Long> counts) {

    private static final List<String> ASKED =
            List.of(
                    "select count(*) from source",
                    "select count(*) from text",
                    "select count(*) from original",
                    "select count(*) from person",
                    "select count(*) from code",
                    "select count(*) from memo",
                    "select count(*) from quote",
                    "select max(id) from turn",
                    "select max(id) from coding",
                    "select max(id) from action");

    static Tally of(Db db) {
        return db.read(() ->
                new Tally(
                        ASKED.stream()
                                .map(sql -> db.list(row -> row.number(0), sql).getFirst())
                                .toList()));
    }
}
