package org.nyaya.study;

import java.util.List;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;
import org.nyaya.text.Sentences;
import org.nyaya.text.WordStarts;

/**
 * Leaves of texts as they were before corrections only the words of codings that lost theirs: a
 * correction may have taken out a name.
 */
final class LostWords {

    private record Lost(long id, int start, int end) {}

    private LostWords() {}

    static void only(Tx tx) {
        for (long text : tx.list(row -> row.number(0), "select distinct text from lost")) {
            List<Lost> lost =
                    tx.list(
                            row -> new Lost(row.number(0), row.count(1), row.count(2)),
                            "select id, start, end from lost where text = ?",
                            text);
            String body =
                    tx.one(row -> row.text(0), "select body from text where id = ?", text)
                            .orElseThrow();
            String only = only(body, lost);
            long instead =
                    tx.keepText(
                            only, Sentences.in(only).packed(), WordStarts.in(only).packed(), "");
            lost.forEach(one -> tx.update(Table.LOST, one.id(), "text", instead));
        }
    }

    private static String only(String body, List<Lost> lost) {
        StringBuilder only = new StringBuilder(body);
        for (int i = 0; i < body.length(); i++) {
            if (!Character.isWhitespace(body.charAt(i))) {
                only.setCharAt(i, Withdrawal.BLANK);
            }
        }
        for (Lost one : lost) {
            int end = Math.min(one.end(), body.length());
            for (int i = one.start(); i < end; i++) {
                only.setCharAt(i, body.charAt(i));
            }
        }
        return only.toString();
    }
}
