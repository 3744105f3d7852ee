package org.nyaya.project;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what actions do, row by row, and turns it back.
 *
 * <p>The triggers that write are temporary: they live in this connection, not in the file. So a
 * file holds no trigger at all, and they may use JSON, which this SQLite refuses to triggers of a
 * schema that is not trusted.
 *
 * <p>Turning back: the SQL is built only from the schema this program knows: the journal of a file
 * decides which row, never which statement.
 */
final class Journal {

    private static final Set<Table> PARTS_OF_SOURCES =
            Set.of(
                    Table.SPEAKER,
                    Table.TURN,
                    Table.CODING,
                    Table.FLAG,
                    Table.SOURCE_FLAG,
                    Table.ANNOTATION);

    private final Map<Table, Restore> restores = new EnumMap<>(Table.class);
    private final Map<Table, String> images = new EnumMap<>(Table.class);

    private Journal(Map<Table, List<String>> columns) {
        columns.forEach((table, names) -> {
            restores.put(table, Restore.of(table, names));
            images.put(table, image("t", names));
        });
    }

    /**
     * Keeps the journal of a file from now on; {@code columns} are those of the schema this program
     * knows.
     */
    static Journal keep(Db db, Map<Table, List<String>> columns) throws SQLException {
        for (Map.Entry<Table, List<String>> table : columns.entrySet()) {
            for (String trigger : triggers(table.getKey().sql(), table.getValue())) {
                db.run(trigger);
            }
        }
        return new Journal(columns);
    }

    /**
     * Takes back, last first, what the journal rows meet {@code where} tell; the triggers write it
     * down again under the running action, so that taking this back restores what was taken back
     * now.
     */
    void revert(Db db, String where, Object... args) {
        db.change("pragma defer_foreign_keys = on");
        List<Entry> entries =
                db.list(
                        row ->
                                new Entry(
                                        Table.named(row.text(0)),
                                        row.number(1),
                                        row.text(2),
                                        row.textOrNull(3)),
                        "select tbl, row, op, before from journal where "
                                + where
                                + " order by id desc",
                        args);
        for (Entry entry : entries) {
            Restore restore = Objects.requireNonNull(restores.get(entry.table()));
            switch (entry.op()) {
                case "i" -> db.change(restore.delete(), entry.row());
                case "u" -> db.change(restore.update(), entry.before(), entry.row());
                default -> db.change(restore.insert(), entry.before());
            }
        }
    }

    /** Puts a row back that is gone, as the journal has it last. */
    void restore(Db db, Table table, String image) {
        db.change(Objects.requireNonNull(restores.get(table)).insert(), image);
    }

    /** The image of each row of a table as the journal would write it now, in SQL. */
    String image(Table table) {
        return Objects.requireNonNull(images.get(table));
    }

    /** What the journal rows that meet {@code where} touched. */
    static Changed changed(Db db, long action, String where, Object... args) {
        Map<String, Set<Long>> byName = new HashMap<>();
        db.each(
                row -> byName.computeIfAbsent(row.text(0), k -> new HashSet<>()).add(row.number(1)),
                "select tbl, row from journal where " + where,
                args);
        Map<Table, Set<Long>> rows = new EnumMap<>(Table.class);
        byName.forEach((name, ids) -> rows.put(Table.named(name), ids));
        Set<Long> sources = new HashSet<>(rows.getOrDefault(Table.SOURCE, Set.of()));
        for (Table table : PARTS_OF_SOURCES) {
            if (rows.containsKey(table)) {
                sources.addAll(sourcesOf(db, table, where, args));
            }
        }
        return new Changed(action, rows, sources);
    }

    /** A row that is gone, or was another's before, tells its source in its image. */
    private static List<Long> sourcesOf(Db db, Table table, String where, Object... args) {
        return db.list(
                row -> row.number(0),
                "select distinct coalesce(json_extract(j.before, '$.source'), t.source)"
                        + " from (select row, before from journal where tbl = '"
                        + table.sql()
                        + "' and "
                        + where
                        + ") j"
                        + " left join "
                        + table.sql()
                        + " t on t.id = j.row"
                        + " where coalesce(json_extract(j.before, '$.source'), t.source) is not null",
                args);
    }

    /**
     * An insert is journalled by its key, a change by both images, a removal by the image before.
     */
    private static List<String> triggers(String table, List<String> columns) {
        String into =
                "insert into journal (action, tbl, row, op, before, after) values ((select max(id) from action), '"
                        + table
                        + "', ";
        return List.of(
                "create temp trigger "
                        + table
                        + "_i after insert on main."
                        + table
                        + " begin "
                        + into
                        + "new.id, 'i', null, null); end",
                "create temp trigger "
                        + table
                        + "_u after update on main."
                        + table
                        + " begin "
                        + into
                        + "new.id, 'u', "
                        + image("old", columns)
                        + ", "
                        + image("new", columns)
                        + "); end",
                "create temp trigger "
                        + table
                        + "_d after delete on main."
                        + table
                        + " begin "
                        + into
                        + "old.id, 'd', "
                        + image("old", columns)
                        + ", null); end");
    }

    private static String image(String of, List<String> columns) {
        List<String> pairs = new ArrayList<>();
        for (String column : columns) {
            pairs.add("'" + column + "', " + of + "." + column);
        }
        return "json_object(" + String.join(", ", pairs) + ")";
    }

    private record Entry(Table table, long row, String op, @Nullable String before) {}

    /** The statements that restore rows of one table; {@code ?1} is the image. */
    private record Restore(String insert, String update, String delete) {

        static Restore of(Table table, List<String> columns) {
            List<String> set = new ArrayList<>();
            for (String column : columns) {
                set.add(column + " = " + fromImage(column));
            }
            return new Restore(
                    "insert into "
                            + table.sql()
                            + " ("
                            + String.join(", ", columns)
                            + ") values ("
                            + columns.stream()
                                    .map(Restore::fromImage)
                                    .collect(Collectors.joining(", "))
                            + ")",
                    "update " + table.sql() + " set " + String.join(", ", set) + " where id = ?2",
                    "delete from " + table.sql() + " where id = ?1");
        }

        private static String fromImage(String column) {
            return "json_extract(?1, '$." + column + "')";
        }
    }
}
