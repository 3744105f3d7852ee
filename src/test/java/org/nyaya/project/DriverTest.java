package org.nyaya.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.JDBC;

/** What the driver and SQLite would do if they were let. */
class DriverTest {

    @TempDir Path folder;

    @Test
    void the_plain_driver_which_ignores_keys_is_banned_from_the_build() throws IOException {
        assertTrue(
                Pattern.compile(
                                "<bannedDependencies>.*<exclude>org.xerial:sqlite-jdbc</exclude>"
                                        + ".*</bannedDependencies>",
                                Pattern.DOTALL)
                        .matcher(Files.readString(Path.of("pom.xml")))
                        .find());
    }

    @Test
    void the_driver_on_the_class_path_is_one_that_encrypts() throws Exception {
        String jar = JDBC.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        assertFalse(jar.contains("xerial"), jar);
        try (Db db = Db.inMemory()) {
            assertNotEquals(null, db.ask("select sqlite3mc_version()"));
        }
    }

    @Test
    void the_driver_s_own_backup_is_plain_text_and_vacuum_into_is_not() throws Exception {
        Studies.create(folder).close();
        Path plain = folder.resolve("plain");
        Path encrypted = folder.resolve("encrypted");
        try (Db db = Studies.bare(folder)) {
            db.run("backup to '" + plain + "'");
            db.change("vacuum into ?", encrypted.toString());
        }
        assertTrue(StudyFile.startsPlain(Key.header(plain)));
        assertFalse(StudyFile.startsPlain(Key.header(encrypted)));
    }

    @ParameterizedTest
    @CsvSource({
        "trusted_schema, 0",
        "cell_size_check, 1",
        "temp_store, 2",
        "secure_delete, 1",
        "foreign_keys, 1",
        "recursive_triggers, 1",
        "journal_mode, truncate",
        "synchronous, 3",
        "locking_mode, exclusive"
    })
    void an_open_study_has_the_setting(String setting, String value) throws Exception {
        try (Project project = Studies.create(folder)) {
            assertEquals(
                    value,
                    project.read(read -> read.list(row -> row.text(0), "pragma " + setting))
                            .join()
                            .getFirst());
        }
    }

    @Test
    void a_driver_that_ignores_a_setting_is_not_used() throws Exception {
        // What lives in memory cannot truncate its journal, and says nothing when told to.
        try (Db deaf = Db.inMemory()) {
            CannotOpen e = assertThrows(CannotOpen.class, () -> Opening.set(deaf, folder));
            assertEquals(CannotOpen.Why.UNSAFE_DRIVER, e.why());
        }
    }

    @Test
    void what_does_not_fit_into_memory_at_once_goes_to_no_file() throws Exception {
        Studies.create(folder).close();
        try (Db db = Studies.bare(folder)) {
            assertEquals(List.of(), spilled(db));
            // The control: the same with files lets SQLite make one, deleted as soon as it is made.
            db.run("pragma temp_store = file");
            assertNotEquals(List.of(), spilled(db));
        }
    }

    private static List<String> spilled(Db db) throws Exception {
        db.run("pragma temp.cache_size = 5");
        db.run(
                "create temp table big as with recursive n (x) as"
                        + " (select 1 union all select x + 1 from n where x < 2000)"
                        + " select x, hex(randomblob(500)) as said from n");
        List<String> open = Platform.open("etilqs");
        db.run("drop table big");
        return open;
    }

    @Test
    void replace_which_skips_triggers_is_not_used() throws IOException {
        Pattern replace = Pattern.compile("\\b(insert\\s+or\\s+replace|replace\\s+into)\\b");
        try (Stream<Path> files = Files.walk(Path.of("src", "main"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.toString();
                if (name.endsWith(".java") || name.endsWith(".sql")) {
                    String source = Files.readString(file).toLowerCase(Locale.ROOT);
                    assertFalse(replace.matcher(source).find(), name);
                }
            }
        }
    }
}
