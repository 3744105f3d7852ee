package org.nyaya.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Studies for tests: one key is derived once and serves them all, because deriving takes half a
 * second.
 */
public final class Studies {

    private static final Key KEY = Key.forNew(Passphrases.any());

    private Studies() {}

    /** A new, empty study in that folder. */
    public static Project create(Path folder) throws CannotOpen {
        return create(folder, tx -> null);
    }

    /** A new study in that folder that holds this from its first moment on. */
    public static Project create(Path folder, Work<Tx, @Nullable Void> beginning)
            throws CannotOpen {
        return StudyFile.create(fileIn(folder), KEY, Schema.current(), beginning);
    }

    /** The study that {@link #create} made in that folder. */
    public static Project open(Path folder) throws CannotOpen {
        return StudyFile.open(fileIn(folder), KEY, Schema.current());
    }

    public static Path fileIn(Path folder) {
        return folder.resolve("study.nyaya");
    }

    static Project open(Path file, Schema schema) throws CannotOpen {
        return StudyFile.open(file, KEY, schema);
    }

    /** The schema of today and one more version, to which {@code script} leads. */
    static Schema next(String script) {
        List<String> scripts = new ArrayList<>();
        for (int version = 1; version <= Schema.current().version(); version++) {
            scripts.add(Schema.current().script(version));
        }
        scripts.add(script);
        return new Schema(scripts);
    }

    /** The bare connection to a closed study, for what no action would do. */
    static Db bare(Path folder) throws CannotOpen {
        return Opening.open(fileIn(folder), KEY);
    }

    /**
     * Writes into a closed study what no action would: with no rule kept and no journal, as another
     * tool might.
     */
    public static void tamper(Path folder, String... sql) {
        try (Db db = bare(folder)) {
            db.run("pragma foreign_keys = off");
            db.run("pragma ignore_check_constraints = on");
            db.run("pragma writable_schema = on");
            for (String one : sql) {
                db.run(one);
            }
            db.tidy();
        } catch (SQLException | CannotOpen e) {
            throw new IllegalStateException(e);
        }
    }

    /** The pages of that table or index of a closed study, the first counted as 1, in its order. */
    public static List<Integer> pages(Path folder, String name) {
        try (Db db = bare(folder)) {
            return db.list(
                    row -> row.count(0),
                    "select pageno from dbstat where name = ? order by path",
                    name);
        } catch (SQLException | CannotOpen e) {
            throw new IllegalStateException(e);
        }
    }

    /** The names of all indexes and of what the search keeps: nothing of it is ever rescued. */
    public static List<String> lookups(Path folder) {
        try (Db db = bare(folder)) {
            return db.list(
                    row -> row.text(0),
                    "select name from sqlite_master where type = 'index' or name = 'search_file'");
        } catch (SQLException | CannotOpen e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes one byte in each of these pages of a closed study. */
    public static void damage(Path folder, Collection<Integer> pages) throws IOException {
        byte[] bytes = Files.readAllBytes(fileIn(folder));
        for (int page : pages) {
            bytes[(page - 1) * SqlCipherReader.PAGE + 1234] ^= 1;
        }
        Files.write(fileIn(folder), bytes);
    }

    /** Some hundred pages of rows, texts and journal. */
    static void fill(Project project) {
        project.act(Label.of("begin"), RandomActions::begin).join();
        for (int i = 0; i < 40; i++) {
            String name = "Coder " + i;
            String words = (name + " says much. ").repeat(600);
            project.act(
                            Label.of("fill", name),
                            tx -> {
                                tx.keepText(words, new byte[100], new byte[100], "");
                                return tx.insert(Table.CODER, "name, folded", name, name);
                            })
                    .join();
        }
    }

    static Key key() {
        return KEY;
    }
}
