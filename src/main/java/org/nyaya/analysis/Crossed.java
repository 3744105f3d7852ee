package org.nyaya.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.nyaya.coding.Code;
import org.nyaya.source.Outline;
import org.nyaya.text.Span;

/** Counts what was gathered, for each group by itself. */
record Crossed(Material material, Groups groups) {

    Crossing count() {
        Map<Long, Counter[]> alone = new HashMap<>();
        Map<Long, Counter[]> withBelow = new HashMap<>();
        for (Material.Piece piece : material.pieces()) {
            Material.Spans spans = material.spans(piece);
            Map<Span, Set<Long>> speaking = new HashMap<>();
            spans.alone().forEach((code, ofCode) -> add(piece, ofCode, speaking, in(alone, code)));
            spans.withSubCodes()
                    .forEach((code, ofCode) -> add(piece, ofCode, speaking, in(withBelow, code)));
        }
        List<Crossing.Row> rows = new ArrayList<>();
        for (Code code : material.codes().all()) {
            rows.add(
                    new Crossing.Row(
                            code,
                            material.codes().path(code),
                            tallies(in(alone, code.id())),
                            tallies(in(withBelow, code.id()))));
        }
        return new Crossing(
                groups.names().stream().map(Crossing.Column::new).toList(), rows, material.scope());
    }

    private Counter[] in(Map<Long, Counter[]> counters, long code) {
        return counters.computeIfAbsent(
                code,
                k -> {
                    Counter[] row = new Counter[groups.names().size()];
                    for (int i = 0; i < row.length; i++) {
                        row[i] = new Counter();
                    }
                    return row;
                });
    }

    private void add(
            Material.Piece piece,
            SortedSet<Span> spans,
            Map<Span, Set<Long>> speaking,
            Counter[] row) {
        switch (groups) {
            case Groups.BySource by -> {
                Integer column = by.columns().get(piece.source().id());
                if (column != null) {
                    row[column].add(piece.outline(), spans);
                }
            }
            case Groups.ByPeople by -> {
                for (int i = 0; i < row.length; i++) {
                    Set<Long> wanted = by.people().get(i);
                    SortedSet<Span> theirs = new TreeSet<>();
                    for (Span span : spans) {
                        Set<Long> people =
                                speaking.computeIfAbsent(span, one -> people(piece.outline(), one));
                        if (people.stream().anyMatch(wanted::contains)) {
                            theirs.add(span);
                        }
                    }
                    row[i].add(piece.outline(), theirs, wanted::contains);
                }
            }
        }
    }

    private static Set<Long> people(Outline outline, Span span) {
        Set<Long> people = new HashSet<>();
        outline.within(span).forEach(turn -> turn.person().ifPresent(people::add));
        return people;
    }

    private static List<Tally> tallies(Counter[] row) {
        List<Tally> tallies = new ArrayList<>();
        for (Counter counter : row) {
            tallies.add(counter.tally());
        }
        return tallies;
    }
}
