package org.nyaya.project;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the rows of one table look like, from the schema that this program knows. */
record TableShape(String table, List<Column> columns) {

    /**
     * @param refers the table that it points into; null for none
     */
    record Column(String name, String type, boolean required, @Nullable String refers) {}

    /** All tables whose rows have a number, by their names. */
    static Map<String, TableShape> all() throws SQLException {
        Map<String, TableShape> all = new LinkedHashMap<>();
        try (Db known = Db.inMemory()) {
            Schema.current().migrate(known, 0);
            List<String> names =
                    known.list(
                            row -> row.text(0),
                            "select name from sqlite_master where type = 'table'"
                                    + " and name not like 'sqlite_%' and sql not like '%without rowid%'"
                                    + " order by rowid");
            for (String name : names) {
                all.put(name, new TableShape(name, columns(known, name)));
            }
        }
        return all;
    }

    private static List<Column> columns(Db known, String table) {
        return known.list(
                row -> new Column(row.text(0), row.text(1), row.flag(2), row.textOrNull(3)),
                "select c.name, c.type, c.\"notnull\", f.\"table\" from pragma_table_info(?1) c"
                        + " left join pragma_foreign_key_list(?1) f on f.\"from\" = c.name"
                        + " order by c.cid",
                table);
    }

    /** Whether a whole row could be one of this table; the first column is its number. */
    boolean fits(RawRow row) {
        if (row.values().size() != columns.size() || row.value(0) != null) {
            return false;
        }
        for (int i = 1; i < columns.size(); i++) {
            if (!fits(columns.get(i), row.value(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(Column column, @Nullable Object value) {
        return switch (value) {
            case null -> !column.required();
            case Long _ -> column.type().equalsIgnoreCase("integer");
            case String _ -> column.type().equalsIgnoreCase("text");
            default -> column.type().equalsIgnoreCase("blob");
        };
    }

    int index(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException(column);
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        columns.forEach(column -> names.add(column.name()));
        return names;
    }

    Optional<Table> journalled() {
        return Table.isNamed(table) ? Optional.of(Table.named(table)) : Optional.empty();
    }
}
