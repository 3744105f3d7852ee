package org.nyaya.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.Label;
import org.nyaya.project.Project;
import org.nyaya.project.Read;
import org.nyaya.project.Row;
import org.nyaya.project.Table;

/** The memos of a study. */
public final class Memos {

    private static final String MEMO =
            "select id, title, date, kind, private, coder, study, source, code, coding, person, body"
                    + " from memo ";

    private static final Comparator<Memo> LATEST =
            Comparator.comparing(Memo::date).thenComparingLong(Memo::id).reversed();

    private final Project project;

    public Memos(Project project) {
        this.project = project;
    }

    /** All memos, the latest first. */
    public CompletableFuture<List<Memo>> all() {
        return project.read(Memos::in);
    }

    /** The memo of that id, if it is there. */
    public CompletableFuture<Optional<Memo>> find(long memo) {
        return project.read(read -> read.one(Memos::memo, MEMO + "where id = ?", memo));
    }

    /** All memos, the latest first, where a read or an action is running already. */
    static List<Memo> in(Read read) {
        return read.list(Memos::memo, MEMO + "order by date desc, id desc");
    }

    /**
     * The memos about any of these things, the latest first, without what other coders keep to
     * themselves.
     */
    public CompletableFuture<List<Memo>> about(Collection<Memo.About> things, Coder reader) {
        return project.read(read -> {
            List<Memo> found = new ArrayList<>();
            for (Memo.Thing thing : Memo.Thing.values()) {
                List<Long> ids =
                        things.stream()
                                .filter(about -> about.thing() == thing)
                                .map(Memo.About::id)
                                .toList();
                if (!ids.isEmpty()) {
                    found.addAll(
                            read.list(
                                    Memos::memo,
                                    MEMO
                                            + "where "
                                            + thing.column()
                                            + " in (select value from json_each(?))"
                                            + " and (private = 0 or coder = ?)",
                                    Project.ids(ids),
                                    reader.id()));
                }
            }
            found.sort(LATEST);
            return found;
        });
    }

    /**
     * Writes a memo; where what it is about is gone, nothing is written.
     *
     * @param coder an id
     */
    public CompletableFuture<Wrote> write(
            String title,
            LocalDate date,
            Memo.Kind kind,
            boolean isPrivate,
            long coder,
            Memo.@Nullable About about,
            String body) {
        return project.act(
                Label.of("memo.write", title),
                tx -> {
                    if (!MemoStore.isThere(tx, about)) {
                        return new Wrote.Gone();
                    }
                    return new Wrote.Done(
                            MemoStore.insert(tx, title, date, kind, isPrivate, coder, about, body));
                });
    }

    /** Writes a memo anew; false where it is gone. Its author and what it is about stay. */
    public CompletableFuture<Boolean> revise(
            long memo, String title, Memo.Kind kind, boolean isPrivate, String body) {
        return revise(
                memo, title, "title, kind, private, body", title, kind.stored(), isPrivate, body);
    }

    /** The same, with another date. */
    public CompletableFuture<Boolean> revise(
            long memo,
            String title,
            LocalDate date,
            Memo.Kind kind,
            boolean isPrivate,
            String body) {
        return revise(
                memo,
                title,
                "title, date, kind, private, body",
                title,
                date.toString(),
                kind.stored(),
                isPrivate,
                body);
    }

    private CompletableFuture<Boolean> revise(
            long memo, String title, String columns, Object... values) {
        return project.act(
                Label.of("memo.revise", title),
                tx -> {
                    tx.update(Table.MEMO, memo, columns, values);
                    return MemoStore.isThere(tx, memo);
                });
    }

    /**
     * Deletes a memo (an id); false where it was gone.
     *
     * @param title what it is called, for the history
     */
    public CompletableFuture<Boolean> delete(long memo, String title) {
        return project.act(Label.of("memo.delete", title), tx -> tx.delete(Table.MEMO, memo));
    }

    private static Memo memo(Row row) {
        return new Memo(
                row.number(0),
                row.text(1),
                LocalDate.parse(row.text(2)),
                Memo.Kind.valueOf(row.text(3).toUpperCase(Locale.ROOT)),
                row.flag(4),
                row.number(5),
                about(row),
                row.text(11));
    }

    private static Memo.@Nullable About about(Row row) {
        int column = 6;
        for (Memo.Thing thing : Memo.Thing.values()) {
            Long id = row.numberOrNull(column++);
            if (id != null) {
                return new Memo.About(thing, id);
            }
        }
        return null;
    }
}
