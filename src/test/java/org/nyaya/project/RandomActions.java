package org.nyaya.project;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Actions over every journalled table, from a seed: rows are added, changed and removed with all
 * that hangs on them. Some break a rule of the schema and must then leave no trace.
 */
final class RandomActions {

    /** Columns that only make sense together. */
    private static final List<Set<String>> TOGETHER =
            List.of(
                    Set.of("start", "said", "end"),
                    Set.of("study", "source", "code", "coding", "person"));

    private static final List<String> TEXTS =
            List.of("", "it's", "\"[1]\"", "\\n\\u0000", "1e5", "null", "é\u2028e\u0301", "😀שלום");

    private final Random random;
    private final Shape shape;

    RandomActions(Random random, Shape shape) {
        this.random = random;
        this.shape = shape;
    }

    /** One action: up to five rows. */
    void act(Tx tx) {
        int rows = 1 + random.nextInt(5);
        for (int i = 0; i < rows; i++) {
            Table table = table(tx);
            List<Long> ids = ids(tx, table.sql());
            int what = random.nextInt(10);
            if (ids.isEmpty() || what < 5) {
                insert(tx, table);
            } else if (what < 9) {
                update(tx, table, pick(ids));
            } else {
                tx.delete(table, pick(ids));
            }
        }
    }

    /** Any table, and now and then one that has no row yet, so that each comes to have some. */
    private Table table(Tx tx) {
        List<Table> all = List.of(Table.values());
        List<Table> empty = all.stream().filter(one -> ids(tx, one.sql()).isEmpty()).toList();
        return empty.isEmpty() || random.nextInt(3) > 0 ? pick(all) : pick(empty);
    }

    /** A study's own row, and what sources point at: texts and files, which are not journalled. */
    static long begin(Tx tx) {
        for (String body : List.of("One.", "Two.", "Three.")) {
            tx.keepText(body, new byte[0], new byte[0], "");
            tx.keepOriginal(body, body.getBytes(StandardCharsets.UTF_8));
        }
        return tx.insert(Table.STUDY, "name", "A study");
    }

    private void insert(Tx tx, Table table) {
        Map<String, @Nullable Object> values = values(tx, table);
        if (values != null) {
            tx.insert(table, String.join(", ", values.keySet()), values.values().toArray());
        }
    }

    private void update(Tx tx, Table table, long id) {
        Map<String, @Nullable Object> values = values(tx, table);
        if (values == null) {
            return;
        }
        String one = pick(List.copyOf(values.keySet()));
        Set<String> wanted =
                TOGETHER.stream().filter(set -> set.contains(one)).findFirst().orElse(Set.of(one));
        values.keySet().retainAll(wanted);
        tx.update(table, id, String.join(", ", values.keySet()), values.values().toArray());
    }

    /** A value for each column; null where a row that must be referred to does not exist. */
    private @Nullable Map<String, @Nullable Object> values(Tx tx, Table table) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        int start = random.nextInt(1000);
        int target = random.nextInt(6);
        int targets = 0;
        for (Shape.Column column : shape.of(table)) {
            boolean elsewhere =
                    table == Table.MEMO
                            && TOGETHER.getLast().contains(column.name())
                            && targets++ != target;
            Object any = value(tx, column);
            Object value =
                    switch (column.name()) {
                        case "start" -> start;
                        case "said" -> start + 1;
                        case "end" -> start + 2 + random.nextInt(5);
                        default -> elsewhere ? null : any;
                    };
            if (value == null && column.required()) {
                return null;
            }
            values.put(column.name(), value);
        }
        return values;
    }

    private @Nullable Object value(Tx tx, Shape.Column column) {
        if (!column.required() && random.nextInt(3) == 0) {
            return null;
        }
        if (column.refers() != null) {
            List<Long> ids = ids(tx, column.refers());
            return ids.isEmpty() ? null : pick(ids);
        }
        if (!column.choices().isEmpty()) {
            String choice = pick(column.choices());
            return column.integer() ? Long.valueOf(choice) : choice;
        }
        if (column.integer()) {
            return random.nextInt(4) == 0 ? random.nextLong() : random.nextInt(20);
        }
        // Names are mostly new, and now and then one that is taken.
        return pick(TEXTS) + random.nextInt(column.name().equals("folded") ? 200 : 5);
    }

    private static List<Long> ids(Tx tx, String table) {
        List<Long> ids = new ArrayList<>();
        tx.each(row -> ids.add(row.number(0)), "select id from " + table + " order by id");
        return ids;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
