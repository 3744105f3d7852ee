package org.nyaya.project;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What can be asked of a study, on the study thread, while the job that was given it runs. */
public class Read {

    final Db db;

    Read(Db db) {
        this.db = db;
    }

    /** The rows of an answer. Arguments are Long, Integer, Boolean, String, byte[] or null. */
    public <T> List<T> list(Row.Mapper<T> mapper, String sql, @Nullable Object... args) {
        return db.list(mapper, sql, args);
    }

    /** The first row of an answer, if it has one. */
    public <T> Optional<T> one(Row.Mapper<T> mapper, String sql, @Nullable Object... args) {
        return db.list(mapper, sql, args).stream().findFirst();
    }

    /**
     * Shows each row to {@code reader} while it is being read: for long answers that need no list.
     */
    public void each(Consumer<Row> reader, String sql, @Nullable Object... args) {
        db.each(reader, sql, args);
    }

    /** The number in the first column of the first row; 0 where there is none. */
    public long number(String sql, @Nullable Object... args) {
        return one(row -> row.number(0), sql, args).orElse(0L);
    }

    /** The id of the latest action: what has been done up to now. */
    public long lastAction() {
        return number("select max(id) from action");
    }

    /**
     * The rows that actions after {@code action} touched, as {@link Changed} would have told them.
     */
    public Changed changedSince(long action) {
        return Journal.changed(db, lastAction(), "action > ?", action);
    }
}
