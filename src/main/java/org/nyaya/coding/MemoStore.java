package org.nyaya.coding;

import java.util.List;
import org.nyaya.project.Read;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;

/** The SQL of memos that follow what they are about. */
final class MemoStore {

    private MemoStore() {}

    /** The ids of the memos about a code. */
    static List<Long> ofCode(Read read, long code) {
        return read.list(row -> row.number(0), "select id from memo where code = ?", code);
    }

    /** Lets the memos about one coding be about another. */
    static void follow(Tx tx, long coding, long other) {
        for (long memo :
                tx.list(row -> row.number(0), "select id from memo where coding = ?", coding)) {
            tx.update(Table.MEMO, memo, "coding", other);
        }
    }
}
