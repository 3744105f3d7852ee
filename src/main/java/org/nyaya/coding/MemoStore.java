package org.nyaya.coding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.Read;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;

/** The SQL of memos inside actions. */
final class MemoStore {

    private static final String COLUMNS = "title, date, kind, private, coder, body";

    private MemoStore() {}

    /** The ids of the memos about a code. */
    static List<Long> ofCode(Read read, long code) {
        return read.list(row -> row.number(0), "select id from memo where code = ?", code);
    }

    static boolean isThere(Read read, long memo) {
        return read.number("select count(*) from memo where id = ?", memo) > 0;
    }

    /** Whether what a memo is to be about is there; a free one always may. */
    static boolean isThere(Read read, Memo.@Nullable About about) {
        return about == null
                || read.number(
                                "select count(*) from " + about.thing().column() + " where id = ?",
                                about.id())
                        > 0;
    }

    static Memo insert(
            Tx tx,
            String title,
            LocalDate date,
            Memo.Kind kind,
            boolean isPrivate,
            long coder,
            Memo.@Nullable About about,
            String body) {
        long id =
                about == null
                        ? tx.insert(
                                Table.MEMO,
                                COLUMNS,
                                title,
                                date.toString(),
                                kind.stored(),
                                isPrivate,
                                coder,
                                body)
                        : tx.insert(
                                Table.MEMO,
                                COLUMNS + ", " + about.thing().column(),
                                title,
                                date.toString(),
                                kind.stored(),
                                isPrivate,
                                coder,
                                body,
                                about.id());
        return new Memo(id, title, date, kind, isPrivate, coder, about, body);
    }

    /** Lets the memos about one coding be about another. */
    static void follow(Tx tx, long coding, long other) {
        for (long memo :
                tx.list(row -> row.number(0), "select id from memo where coding = ?", coding)) {
            tx.update(Table.MEMO, memo, "coding", other);
        }
    }

    /** Lets the memos about a coding that goes be about its source; answers which (ids). */
    static List<Long> toSource(Tx tx, long coding, long source) {
        List<Long> memos =
                tx.list(row -> row.number(0), "select id from memo where coding = ?", coding);
        memos.forEach(memo -> tx.update(Table.MEMO, memo, "source, coding", source, null));
        return memos;
    }
}
