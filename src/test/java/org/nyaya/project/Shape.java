package org.nyaya.project;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the journalled tables look like, read from a study: what random actions need to know. */
record Shape(Map<Table, List<Column>> columns) {

    /**
     * @param refers the table whose ids it holds
     * @param choices the only values it may have; empty where any will do
     */
    record Column(
            String name,
            boolean integer,
            boolean required,
            @Nullable String refers,
            List<String> choices) {}

    private static final Pattern CHECK = Pattern.compile("check \\((\\w+) in \\(([^)]*)\\)\\)");

    List<Column> of(Table table) {
        return Objects.requireNonNull(columns.get(table));
    }

    static Shape of(Project project) {
        return project.read(
                        read -> {
                            Map<Table, List<Column>> all = new EnumMap<>(Table.class);
                            for (Table table : Table.values()) {
                                all.put(table, columns(read, table.sql()));
                            }
                            return new Shape(all);
                        })
                .join();
    }

    private static List<Column> columns(Read read, String table) {
        Map<String, String> refers = new HashMap<>();
        read.each(
                row -> refers.put(row.text(0), row.text(1)),
                "select \"from\", \"table\" from pragma_foreign_key_list(?)",
                table);
        Map<String, List<String>> choices = new HashMap<>();
        String sql =
                read.one(row -> row.text(0), "select sql from sqlite_master where name = ?", table)
                        .orElseThrow();
        Matcher check = CHECK.matcher(sql);
        while (check.find()) {
            choices.put(check.group(1), List.of(check.group(2).replace("'", "").split(", ", -1)));
        }
        return read.list(
                row ->
                        new Column(
                                row.text(0),
                                row.text(1).equals("INTEGER"),
                                row.flag(2),
                                refers.get(row.text(0)),
                                choices.getOrDefault(row.text(0), List.of())),
                "select name, upper(type), \"notnull\" from pragma_table_info(?)"
                        + " where name not in ('id', 'uuid', 'action')",
                table);
    }
}
