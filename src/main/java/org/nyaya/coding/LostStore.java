package org.nyaya.coding;

import org.nyaya.project.Table;
import org.nyaya.project.Tx;

/** The SQL of codings that lost their words, inside actions. */
final class LostStore {

    static final String COLUMNS =
            "source, text, start, end, code, coder, layer, certainty, memo, key_quote";

    private LostStore() {}

    /** Puts a coding (an id) down as lost, as it stood on its text; its memos go to its source. */
    static void lose(Tx tx, long coding) {
        Coding lost = CodingStore.find(tx, coding).orElseThrow();
        tx.insert(
                Table.LOST,
                COLUMNS,
                lost.source(),
                lost.text(),
                lost.span().start(),
                lost.span().end(),
                lost.code(),
                lost.coder(),
                lost.layer(),
                lost.certainty().written(),
                lost.memo(),
                lost.keyQuote());
        MemoStore.toSource(tx, coding, lost.source());
        tx.delete(Table.CODING, coding);
    }

    /** Gives what was lost of one code to another. */
    static void follow(Tx tx, long from, long to) {
        for (long lost :
                tx.list(row -> row.number(0), "select id from lost where code = ?", from)) {
            tx.update(Table.LOST, lost, "code", to);
        }
    }
}
