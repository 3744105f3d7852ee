package org.nyaya.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nyaya.project.Read;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;
import org.nyaya.source.Texts;
import org.nyaya.text.Characters;
import org.nyaya.text.Paragraphs;
import org.nyaya.text.Span;

/** The SQL of passages that memos quote. */
final class QuoteStore {

    /**
     * A passage that can be quoted.
     *
     * @param text the id of the text it stands on
     * @param in the name of the source
     */
    record Place(long source, long text, Span span, String in, int paragraph) {}

    private QuoteStore() {}

    static boolean isSource(Read read, long source) {
        return CodingStore.textOf(read, source).isPresent();
    }

    /** Where that passage stands now; empty where there is none, or it would cut a character. */
    static Optional<Place> place(Read read, Texts texts, long source, Span span) {
        return read.one(
                        row -> {
                            long text = row.number(0);
                            String body = texts.body(read, text);
                            return isPassage(body, span)
                                    ? Optional.of(
                                            new Place(
                                                    source,
                                                    text,
                                                    span,
                                                    row.text(1),
                                                    Paragraphs.at(body, span.start())))
                                    : Optional.<Place>empty();
                        },
                        "select text, name from source where id = ?",
                        source)
                .flatMap(place -> place);
    }

    private static boolean isPassage(String body, Span span) {
        return !span.isEmpty()
                && span.end() <= body.length()
                && Characters.isEdge(body, span.start())
                && Characters.isEdge(body, span.end());
    }

    static boolean isThere(Read read, long memo, Place place) {
        return read.number(
                        "select count(*) from quote"
                                + " where memo = ? and source = ? and start = ? and end = ?",
                        memo,
                        place.source(),
                        place.span().start(),
                        place.span().end())
                > 0;
    }

    /** Behind those that the memo quotes already. */
    static void insert(Tx tx, long memo, Place place) {
        tx.insert(
                Table.QUOTE,
                "memo, source, text, start, end, position",
                memo,
                place.source(),
                place.text(),
                place.span().start(),
                place.span().end(),
                tx.number("select coalesce(max(position) + 1, 0) from quote where memo = ?", memo));
    }

    /** The ids of what a memo quotes, in its order. */
    static List<Long> ids(Read read, long memo) {
        return read.list(
                row -> row.number(0),
                "select id from quote where memo = ? order by position, id",
                memo);
    }

    /** How many passages each memo quotes, by its id; none where it quotes none. */
    static Map<Long, Integer> counts(Read read) {
        Map<Long, Integer> counts = new HashMap<>();
        read.each(
                row -> counts.put(row.number(0), row.count(1)),
                "select memo, count(*) from quote group by memo");
        return counts;
    }
}
