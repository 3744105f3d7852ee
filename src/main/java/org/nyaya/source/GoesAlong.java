package org.nyaya.source;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.Read;

/**
 * What goes with a source that is removed, beside its text and turns.
 *
 * @param codings how many passages of it are coded, by whomever, those that lost their words among
 *     them
 * @param coders who coded them, by name
 * @param memos how many memos are about it or its codings
 * @param quotes how many passages of it other memos quote, which stay
 * @param interview the name of its interview, where it has no other source and nothing was noted of
 *     it but what came with the transcript; null where it stays, or there is none
 */
public record GoesAlong(
        int codings, List<String> coders, int memos, int quotes, @Nullable String interview) {

    private static final String QUOTES =
            "select count(*) from quote q join memo m on m.id = q.memo"
                    + " left join coding c on c.id = m.coding where q.source = ?"
                    + " and m.source is not q.source and c.source is not q.source";

    private static final String EMPTY_INTERVIEW =
            "select i.id, i.name from source s join interview i on i.id = s.interview"
                    + " where s.id = ? and coalesce(i.setting, i.interviewer, i.interpreter,"
                    + " i.others, i.guide) is null"
                    + " and (select count(*) from source where interview = i.id) = 1";

    public GoesAlong {
        coders = List.copyOf(coders);
    }

    /** Whether nothing goes that somebody worked on. */
    public boolean isNothing() {
        return codings == 0 && memos == 0 && quotes == 0;
    }

    static GoesAlong of(Read read, long source) {
        return new GoesAlong(
                (int)
                        read.number(
                                "select (select count(*) from coding where source = ?)"
                                        + " + (select count(*) from lost where source = ?)",
                                source,
                                source),
                read.list(
                        row -> row.text(0),
                        "select name from coder where id in"
                                + " (select coder from coding where source = ?) order by folded",
                        source),
                (int)
                        read.number(
                                "select (select count(*) from memo where source = ?)"
                                        + " + (select count(*) from memo m"
                                        + " join coding c on c.id = m.coding where c.source = ?)",
                                source,
                                source),
                (int) read.number(QUOTES, source),
                read.one(row -> row.text(1), EMPTY_INTERVIEW, source).orElse(null));
    }

    /** The id of the interview that goes along. */
    static Optional<Long> interview(Read read, long source) {
        return read.one(row -> row.number(0), EMPTY_INTERVIEW, source);
    }
}
