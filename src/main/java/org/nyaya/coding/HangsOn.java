package org.nyaya.coding;

import java.util.List;
import org.nyaya.project.Read;

/**
 * What hangs on a code, and goes when it goes.
 *
 * @param codes how many codes are below it
 * @param codings how many passages are coded with it or a code below it, by whomever
 * @param coders who coded them, by name
 * @param memos how many memos are about these codes and codings
 */
public record HangsOn(int codes, int codings, List<String> coders, int memos) {

    public HangsOn {
        coders = List.copyOf(coders);
    }

    public boolean isNothing() {
        return codes == 0 && codings == 0 && memos == 0;
    }

    static HangsOn of(Read read, long code) {
        return new HangsOn(
                count(read, "select count(*) - 1 from below", code),
                count(read, "select count(*) from below b join coding c on c.code = b.id", code),
                read.list(
                        row -> row.text(0),
                        CodeStore.BELOW
                                + "select name from coder where id in (select c.coder from below b"
                                + " join coding c on c.code = b.id) order by folded",
                        code),
                count(
                        read,
                        "select (select count(*) from memo where code in (select id from below))"
                                + " + (select count(*) from memo m join coding c on c.id = m.coding"
                                + " where c.code in (select id from below))",
                        code));
    }

    private static int count(Read read, String select, long code) {
        return (int) read.number(CodeStore.BELOW + select, code);
    }
}
