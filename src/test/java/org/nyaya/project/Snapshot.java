package org.nyaya.project;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** All rows of all journalled tables at one moment, each with every one of its columns. */
record Snapshot(Map<Table, Map<Long, Kept>> rows) {

    /**
     * @param action who touched it last
     * @param values what SQL would write for each column, so that 1 and '1' differ
     */
    record Kept(long action, String values) {}

    static Snapshot of(Project project) {
        return project.read(
                        read -> {
                            Map<Table, Map<Long, Kept>> all = new EnumMap<>(Table.class);
                            for (Table table : Table.values()) {
                                all.put(table, rows(read, table));
                            }
                            return new Snapshot(all);
                        })
                .join();
    }

    private static Map<Long, Kept> rows(Read read, Table table) {
        String values =
                read
                        .list(
                                row -> "quote(" + row.text(0) + ")",
                                "select name from pragma_table_info(?)",
                                table.sql())
                        .stream()
                        .collect(Collectors.joining(" || ', ' || "));
        Map<Long, Kept> rows = new HashMap<>();
        read.each(
                row -> rows.put(row.number(0), new Kept(row.number(1), row.text(2))),
                "select id, action, " + values + " from " + table.sql());
        return rows;
    }

    Map<Long, Kept> of(Table table) {
        return Objects.requireNonNull(rows.get(table));
    }

    /** The ids of the rows that are not the same in the two, found the slow way. */
    Map<Table, Set<Long>> differing(Snapshot other) {
        Map<Table, Set<Long>> all = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            Set<Long> ids = new HashSet<>(of(table).keySet());
            ids.addAll(other.of(table).keySet());
            ids.removeIf(id -> Objects.equals(of(table).get(id), other.of(table).get(id)));
            if (!ids.isEmpty()) {
                all.put(table, ids);
            }
        }
        return all;
    }

    /** What {@link Changed} tells, without the rows that came and went within the action. */
    Map<Table, Set<Long>> lasting(Changed changed, Snapshot after) {
        Map<Table, Set<Long>> all = new EnumMap<>(Table.class);
        changed.rows()
                .forEach((table, told) -> {
                    Set<Long> ids = new HashSet<>(told);
                    ids.removeIf(
                            id -> !of(table).containsKey(id) && !after.of(table).containsKey(id));
                    if (!ids.isEmpty()) {
                        all.put(table, ids);
                    }
                });
        return all;
    }
}
