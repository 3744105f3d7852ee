package org.nyaya.project;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the journal says each row should be: there as its newest image, there (an insert has no
 * image), or gone. A row that was never changed since it came can be told from its journal only by
 * being there.
 */
final class Ledger {

    /** The newest entry of one row. */
    private record Entry(long id, boolean image, boolean gone) {}

    private final Db db;
    private final Journal journal;
    private final Map<Table, Map<Long, Entry>> newest = new EnumMap<>(Table.class);

    private Ledger(Db db, Journal journal) {
        this.db = db;
        this.journal = journal;
        db.each(
                row -> {
                    // A table that no study has is told with the history.
                    if (Table.isNamed(row.text(1))) {
                        newest.computeIfAbsent(Table.named(row.text(1)), table -> new HashMap<>())
                                .put(row.number(2), entry(row.number(0), row.text(3)));
                    }
                },
                "select id, tbl, row, op from journal order by id");
    }

    private static Entry entry(long id, String op) {
        return new Entry(id, op.equals("u"), op.equals("d"));
    }

    /** Reads the journal; inside a read. */
    static Ledger read(Db db, Journal journal) {
        return new Ledger(db, journal);
    }

    /** What of that table is not as the journal says. */
    Untold of(Table table) {
        Map<Long, Entry> entries = newest.getOrDefault(table, Map.of());
        Set<Long> there = new HashSet<>();
        db.each(row -> there.add(row.number(0)), "select id from " + table.sql());
        List<Long> different = new ArrayList<>();
        for (long id : there) {
            Entry entry = entries.get(id);
            if (entry == null || entry.gone()) {
                different.add(id);
            }
        }
        List<Long> gone = new ArrayList<>();
        List<Long> kept = new ArrayList<>();
        entries.forEach((id, entry) -> {
            if (!entry.gone() && !there.contains(id)) {
                gone.add(id);
                if (entry.image()) {
                    kept.add(id);
                }
            }
        });
        different.addAll(changed(table, entries));
        return new Untold(table, different, gone, kept);
    }

    /** By column: an older version may have written fewer of them. */
    private List<Long> changed(Table table, Map<Long, Entry> entries) {
        List<Long> images = entries.values().stream().filter(Entry::image).map(Entry::id).toList();
        String now = journal.image(table);
        return db.list(
                row -> row.number(0),
                "select t.id from json_each(?) e join journal j on j.id = e.value join "
                        + table.sql()
                        + " t on t.id = j.row where j.after <> "
                        + now
                        + " and exists (select 1 from json_each(j.after) was"
                        + " where was.value is not json_extract("
                        + now
                        + ", '$.' || was.key))",
                Project.ids(images));
    }

    /** The newest image of a row; throws where there is none. */
    String image(Table table, long id) {
        Entry entry = newest.getOrDefault(table, Map.of()).get(id);
        if (entry == null || !entry.image()) {
            throw new IllegalArgumentException("The journal has no image of that row");
        }
        return db.list(row -> row.text(0), "select after from journal where id = ?", entry.id())
                .getFirst();
    }
}
