package org.nyaya.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules that make journal, undo and merging possible, read from the schema itself. */
class SchemaTest {

    /** What is not journalled: see store.md. */
    private static final Set<String> UNJOURNALLED =
            Set.of("action", "desk", "journal", "search_file", "text", "original");

    private final Db db;

    SchemaTest() throws SQLException {
        db = Db.inMemory();
    }

    @BeforeEach
    void build() throws SQLException {
        Schema.current().migrate(db, 0);
    }

    @AfterEach
    void close() throws SQLException {
        db.close();
    }

    @Test
    void every_table_is_journalled_but_for_the_six_that_need_not_be() {
        Set<String> all = new TreeSet<>(UNJOURNALLED);
        for (Table table : Table.values()) {
            all.add(table.sql());
        }
        assertEquals(
                List.copyOf(all),
                texts(
                        "select name from sqlite_master where type = 'table'"
                                + " and name not like 'sqlite_%' order by name"));
    }

    @ParameterizedTest
    @EnumSource(Table.class)
    void every_journalled_column_holds_integers_or_text(Table table) {
        assertEquals(
                List.of(),
                texts(
                        "select name from pragma_table_info(?)"
                                + " where upper(type) not in ('INTEGER', 'TEXT')",
                        table.sql()));
    }

    @ParameterizedTest
    @EnumSource(Table.class)
    void every_journalled_row_has_an_id_that_is_never_reused_a_uuid_and_its_action(Table table) {
        assertTrue(
                texts("select sql from sqlite_master where name = ?", table.sql())
                        .getFirst()
                        .contains("id integer primary key autoincrement"));
        assertEquals(
                List.of("id", "uuid", "action"),
                texts("select name from pragma_table_info(?) limit 3", table.sql()));
    }

    @Test
    void no_id_of_any_table_is_reused() {
        assertEquals(
                List.of("search_file", "desk"),
                texts(
                        "select name from sqlite_master where type = 'table'"
                                + " and name not like 'sqlite_%'"
                                + " and sql not like '%id integer primary key autoincrement%'"));
    }

    @ParameterizedTest
    @EnumSource(Table.class)
    void foreign_keys_take_along_or_wait_for_the_end_but_never_restrict(Table table) {
        List<String> actions =
                texts(
                        "select on_delete || ' ' || on_update from pragma_foreign_key_list(?)",
                        table.sql());
        for (String action : actions) {
            assertTrue(
                    List.of("CASCADE NO ACTION", "NO ACTION NO ACTION").contains(action), action);
        }
        assertFalse(actions.isEmpty(), "not even the action");
    }

    @ParameterizedTest
    @EnumSource(Table.class)
    void places_in_an_order_are_not_unique(Table table) {
        assertEquals(
                List.of(),
                texts(
                        "select c.name from pragma_index_list(?) i, pragma_index_info(i.name) c"
                                + " where i.\"unique\" and c.name in ('position', 'sort')",
                        table.sql()));
    }

    @Test
    void a_study_holds_neither_views_nor_triggers() {
        assertEquals(
                List.of(),
                texts("select name from sqlite_master where type in ('view', 'trigger')"));
    }

    @Test
    void names_are_unique_by_a_column_that_we_fold_because_sqlite_folds_ascii_only() {
        assertEquals(List.of(), texts("select name from sqlite_master where sql like '%nocase%'"));
    }

    private List<String> texts(String sql, Object... args) {
        return db.list(row -> row.text(0), sql, args);
    }
}
