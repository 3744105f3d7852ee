package org.nyaya.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Files that are worked out from the study and kept inside it (the search index): written once
 * under a name, never journalled, never undone, and free to be dropped at any time. Each call is a
 * short job of its own, so that other work gets through between the parts of a long file.
 */
public final class KeptFiles {

    /**
     * How many bytes a part holds at the most: writing one keeps the study thread busy for some
     * milliseconds.
     */
    public static final int PART = 512 * 1024;

    /** How many parts are read at once: others wait for some 50 ms. */
    private static final int TOGETHER = 4;

    private final Project project;
    private final Db db;

    KeptFiles(Project project, Db db) {
        this.project = project;
        this.db = db;
    }

    public CompletableFuture<List<String>> names() {
        return project.read(
                read -> read.list(row -> row.text(0), "select distinct name from search_file"));
    }

    /**
     * The bytes of some parts, from {@code part} on and in their order; none behind the last. To
     * find a part SQLite reads some others whole, so that several are asked for together.
     */
    public CompletableFuture<List<byte[]>> read(String name, int part) {
        return project.read(read ->
                read.list(
                        row -> row.bytes(0),
                        "select bytes from search_file where name = ? and part >= ? and part < ?"
                                + " order by part",
                        name,
                        part,
                        part + TOGETHER));
    }

    /** Keeps one part of a file. */
    public CompletableFuture<@Nullable Void> write(String name, int part, byte[] bytes) {
        return project.submit(() -> {
            db.change(
                    "insert into search_file (name, part, bytes) values (?, ?, ?)",
                    name,
                    part,
                    bytes);
            return null;
        });
    }

    /** Drops files, all in one. */
    public CompletableFuture<@Nullable Void> drop(Collection<String> names) {
        List<String> all = new ArrayList<>(names);
        return project.submit(() -> {
            if (!all.isEmpty()) {
                db.change(
                        "delete from search_file where name in ("
                                + String.join(", ", questionMarks(all.size()))
                                + ")",
                        all.toArray());
            }
            return null;
        });
    }

    private static List<String> questionMarks(int count) {
        String[] marks = new String[count];
        Arrays.fill(marks, "?");
        return List.of(marks);
    }
}
