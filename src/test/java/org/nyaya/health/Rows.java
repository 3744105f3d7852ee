package org.nyaya.health;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nyaya.project.Project;
import org.nyaya.project.Read;
import org.nyaya.project.Table;
import org.nyaya.study.Study;

/** All rows of all journalled tables as SQL would write them. */
final class Rows {

    private Rows() {}

    static Map<String, List<String>> of(Study study) {
        return study.project()
                .read(read -> {
                    Map<String, List<String>> all = new TreeMap<>();
                    for (Table table : Table.values()) {
                        String name = table.name().toLowerCase(Locale.ROOT);
                        all.put(name, rows(read, name));
                    }
                    return all;
                })
                .join();
    }

    /** As {@link #of}, without who touched them last, and without what a rescue leaves behind. */
    static Map<String, List<String>> lasting(Study study) {
        return study.project()
                .read(read -> {
                    Map<String, List<String>> all = new TreeMap<>();
                    for (Table table : Table.values()) {
                        if (table != Table.CODE_VERSION) {
                            String name = table.name().toLowerCase(Locale.ROOT);
                            all.put(name, rows(read, name, "action"));
                        }
                    }
                    all.put("text", rows(read, "text", ""));
                    all.put("original", rows(read, "original", ""));
                    return all;
                })
                .join();
    }

    /** All rows of all tables that hold what people did, said and thought. */
    static Map<String, List<String>> everything(Project project) {
        return project.read(
                        read -> {
                            Map<String, List<String>> all = new TreeMap<>();
                            for (Table table : Table.values()) {
                                String name = table.name().toLowerCase(Locale.ROOT);
                                all.put(name, rows(read, name));
                            }
                            for (String name : List.of("text", "original", "action", "journal")) {
                                all.put(name, rows(read, name));
                            }
                            return all;
                        })
                .join();
    }

    private static List<String> rows(Read read, String table) {
        return rows(read, table, "");
    }

    private static List<String> rows(Read read, String table, String without) {
        String values =
                read
                        .list(
                                row -> "quote(" + row.text(0) + ")",
                                "select name from pragma_table_info(?) where name <> ?",
                                table,
                                without)
                        .stream()
                        .collect(Collectors.joining(" || ', ' || "));
        return read.list(
                row -> row.text(0), "select " + values + " from " + table + " order by id");
    }
}
