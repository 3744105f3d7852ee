package org.nyaya.coding;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;

/** The SQL of codings that lost their words, inside actions. */
final class LostStore {

    /** What a lost coding and a coding have both. */
    static final String COLUMNS =
            "source, text, start, end, code, coder, layer, certainty, memo, key_quote";

    private LostStore() {}

    /**
     * Puts a coding (an id) down as lost, as it stood on its text; its memos go to its source, and
     * are noted.
     *
     * @param flagged why its words are hard to read
     */
    static void lose(Tx tx, long coding, Set<FlagKind> flagged) {
        Coding one = CodingStore.find(tx, coding).orElseThrow();
        long lost =
                tx.insert(
                        Table.LOST,
                        COLUMNS + ", negative, flagged",
                        one.source(),
                        one.text(),
                        one.span().start(),
                        one.span().end(),
                        one.code(),
                        one.coder(),
                        one.layer(),
                        one.certainty().written(),
                        one.memo(),
                        one.keyQuote(),
                        NegativeCases.is(tx, coding),
                        flagged.stream().map(FlagKind::stored).collect(Collectors.joining(" ")));
        MemoStore.toSource(tx, coding, one.source())
                .forEach(memo -> tx.insert(Table.LOST_MEMO, "lost, memo", lost, memo));
        tx.delete(Table.CODING, coding);
    }

    /** The kinds that {@link #lose} wrote; what nobody knows is hard to read for other reasons. */
    static Set<FlagKind> flagged(String written) {
        Set<FlagKind> kinds = EnumSet.noneOf(FlagKind.class);
        for (String kind : written.split(" ", -1)) {
            if (!kind.isEmpty()) {
                kinds.add(
                        Arrays.stream(FlagKind.values())
                                .filter(one -> one.stored().equals(kind))
                                .findFirst()
                                .orElse(FlagKind.OTHER));
            }
        }
        return kinds;
    }

    /**
     * Says of a coding what was said of the lost one (ids), which is listed no longer: that it is a
     * negative case, and those of its memos that are still about the source.
     */
    static void settle(Tx tx, long lost, boolean negative, long coding) {
        if (negative) {
            NegativeCases.say(tx, coding);
        }
        for (long memo :
                tx.list(
                        row -> row.number(0),
                        "select m.id from lost_memo n join lost l on l.id = n.lost"
                                + " join memo m on m.id = n.memo and m.source = l.source"
                                + " where n.lost = ?",
                        lost)) {
            tx.update(Table.MEMO, memo, "source, coding", null, coding);
        }
        tx.delete(Table.LOST, lost);
    }

    /** Gives what was lost of one code to another. */
    static void follow(Tx tx, long from, long to) {
        for (long lost :
                tx.list(row -> row.number(0), "select id from lost where code = ?", from)) {
            tx.update(Table.LOST, lost, "code", to);
        }
    }
}
