package org.nyaya.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The schema of every version of the study file that this program knows: numbered SQL scripts, each
 * leading from the version before. What a file should look like is worked out by running the same
 * scripts in memory, so nothing is ever learned from the file itself. Views and triggers have no
 * place in it: a file that has one is not a study.
 */
final class Schema {

    /** "NYAY": what kind of database this is. */
    static final int APPLICATION_ID = 0x4e594159;

    private static final Schema CURRENT =
            new Schema(
                    List.of(
                            script("0001.sql"),
                            script("0002.sql"),
                            script("0003.sql"),
                            script("0004.sql"),
                            script("0005.sql")));

    private final List<String> scripts;

    /**
     * The scripts in the order of their versions; the first leads from an empty file to version 1.
     */
    Schema(List<String> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    static Schema current() {
        return CURRENT;
    }

    int version() {
        return scripts.size();
    }

    /** The script that leads to {@code version}. */
    String script(int version) {
        return scripts.get(version - 1);
    }

    /**
     * Brings a database from {@code from} (0 for an empty one) to the newest version; the caller
     * holds the transaction.
     */
    void migrate(Db db, int from) throws SQLException {
        for (int version = from; version < version(); version++) {
            for (String statement : statements(scripts.get(version))) {
                db.run(statement);
            }
        }
        db.run("pragma user_version = " + version());
    }

    /**
     * Whether the file's whole schema, read as data, is the one that {@code version} should have.
     */
    boolean isSchemaOf(Db db, int version) throws SQLException {
        try (Db known = build(version)) {
            return definitions(known).equals(definitions(db));
        }
    }

    /** The columns of each journalled table, in order, as the newest version has them. */
    Map<Table, List<String>> columns() throws SQLException {
        try (Db known = build(version())) {
            Map<Table, List<String>> all = new EnumMap<>(Table.class);
            for (Table table : Table.values()) {
                all.put(table, columns(known, table));
            }
            return all;
        }
    }

    /**
     * Whether all tables of that version are in the newest one as they were, so that what was
     * journalled then can still be turned back.
     */
    boolean keepsTablesOf(int version) throws SQLException {
        try (Db then = build(version);
                Db now = build(version())) {
            return tables(now).containsAll(tables(then));
        }
    }

    private Db build(int version) throws SQLException {
        Db db = Db.inMemory();
        // In the steps that files have taken: altered tables read differently from new ones.
        for (int step = 1; step <= version; step++) {
            new Schema(scripts.subList(0, step)).migrate(db, step - 1);
        }
        return db;
    }

    private static List<String> definitions(Db db) {
        return db.list(
                row ->
                        row.text(0)
                                + '|'
                                + row.text(1)
                                + '|'
                                + row.text(2)
                                + '|'
                                + row.textOrNull(3),
                "select type, name, tbl_name, sql from sqlite_master order by type, name");
    }

    private static List<String> tables(Db db) {
        return db.list(row -> row.text(0), "select sql from sqlite_master where type = 'table'");
    }

    private static List<String> columns(Db db, Table table) {
        return db.list(
                row -> row.text(0), "select name from pragma_table_info('" + table.sql() + "')");
    }

    private static List<String> statements(String script) {
        StringBuilder sql = new StringBuilder();
        script.lines()
                .filter(line -> !line.startsWith("--"))
                .forEach(line -> sql.append(line).append('\n'));
        return List.of(sql.toString().split(";\\s*\n\\s*"));
    }

    private static String script(String name) {
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
