package org.nyaya.coding;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.Label;
import org.nyaya.project.Project;
import org.nyaya.project.Read;
import org.nyaya.project.Row;
import org.nyaya.project.Table;

/** The memos of a study. */
public final class Memos {

    private final Project project;

    public Memos(Project project) {
        this.project = project;
    }

    /** All memos, the latest first. */
    public CompletableFuture<List<Memo>> all() {
        return project.read(read ->
                read.list(
                        Memos::memo,
                        "select id, title, date, kind, private, coder, study, source, code, coding, person, body"
                                + " from memo order by date desc, id desc"));
    }

    /** Writes a memo. */
    public CompletableFuture<Memo> write(
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
                    String columns = "title, date, kind, private, coder, body";
                    long id =
                            about == null
                                    ? tx.insert(
                                            Table.MEMO,
                                            columns,
                                            title,
                                            date.toString(),
                                            kind.stored(),
                                            isPrivate,
                                            coder,
                                            body)
                                    : tx.insert(
                                            Table.MEMO,
                                            columns + ", " + about.thing().column(),
                                            title,
                                            date.toString(),
                                            kind.stored(),
                                            isPrivate,
                                            coder,
                                            body,
                                            about.id());
                    return new Memo(id, title, date, kind, isPrivate, coder, about, body);
                });
    }

    /** Writes a memo anew; false where it is gone. Its author and what it is about stay. */
    public CompletableFuture<Boolean> revise(
            long memo, String title, Memo.Kind kind, boolean isPrivate, String body) {
        return project.act(
                Label.of("memo.revise", title),
                tx -> {
                    tx.update(
                            Table.MEMO,
                            memo,
                            "title, kind, private, body",
                            title,
                            kind.stored(),
                            isPrivate,
                            body);
                    return isThere(tx, memo);
                });
    }

    /** Deletes a memo; false where it was gone. */
    public CompletableFuture<Boolean> delete(Memo memo) {
        return project.act(
                Label.of("memo.delete", memo.title()), tx -> tx.delete(Table.MEMO, memo.id()));
    }

    private static boolean isThere(Read read, long memo) {
        return read.number("select count(*) from memo where id = ?", memo) > 0;
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
