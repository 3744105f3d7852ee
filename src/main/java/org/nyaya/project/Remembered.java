package org.nyaya.project;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * What the window remembers inside the study file, where only the passphrase opens it: where
 * somebody was, and what was typed but not saved. No change of the study: never journalled, never
 * undone, and nobody is told.
 */
public final class Remembered {

    private final Project project;
    private final Db db;

    Remembered(Project project, Db db) {
        this.project = project;
        this.db = db;
    }

    /** What was remembered under that name; empty where nothing was. */
    public CompletableFuture<Optional<String>> recall(String name) {
        return project.read(read ->
                read.one(row -> row.text(0), "select value from desk where name = ?", name));
    }

    /**
     * Remembers {@code value} under that name, in place of what was there; null forgets. Half a
     * surrogate pair becomes a question mark.
     */
    public CompletableFuture<@Nullable Void> remember(String name, @Nullable String value) {
        return project.submit(() -> {
            if (value == null) {
                db.change("delete from desk where name = ?", name);
            } else {
                db.change(
                        "insert into desk (name, value) values (?, ?)"
                                + " on conflict (name) do update set value = excluded.value",
                        name,
                        value);
            }
            return null;
        });
    }
}
