package org.nyaya.coding;

import java.util.List;
import java.util.Optional;
import org.nyaya.project.Read;
import org.nyaya.project.Row;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;
import org.nyaya.text.Span;

/** The SQL of codings. */
final class CodingStore {

    private static final String CODING =
            "select c.id, c.source, c.text, c.start, c.end, c.code, c.coder, c.layer,"
                    + " c.certainty, c.memo, c.key_quote from coding c ";

    private CodingStore() {}

    static List<Coding> all(Read read) {
        return read.list(
                CodingStore::coding,
                CODING
                        + "join source s on s.id = c.source order by s.folded, c.start, c.end, c.id");
    }

    static Optional<Long> textOf(Read read, long source) {
        return read.one(row -> row.number(0), "select text from source where id = ?", source);
    }

    static boolean isCode(Read read, long code) {
        return read.number("select count(*) from code where id = ?", code) > 0;
    }

    static boolean isThere(Read read, NewCoding coding, long coder, long layer) {
        return read.number(
                        "select count(*) from coding where source = ? and start = ? and end = ? and code = ?"
                                + " and coder = ? and layer = ?",
                        coding.source(),
                        coding.span().start(),
                        coding.span().end(),
                        coding.code(),
                        coder,
                        layer)
                > 0;
    }

    static Coding insert(Tx tx, NewCoding coding, long text, long coder, long layer) {
        long id =
                tx.insert(
                        Table.CODING,
                        "source, text, start, end, code, coder, layer, certainty, memo, key_quote",
                        coding.source(),
                        text,
                        coding.span().start(),
                        coding.span().end(),
                        coding.code(),
                        coder,
                        layer,
                        coding.certainty().written(),
                        coding.memo(),
                        false);
        return new Coding(
                id,
                coding.source(),
                text,
                coding.span(),
                coding.code(),
                coder,
                layer,
                coding.certainty(),
                coding.memo(),
                false);
    }

    /** The table lets no others in. */
    static Certainty certainty(Row row, int column) {
        return Certainty.of(row.text(column)).orElseThrow();
    }

    private static Coding coding(Row row) {
        return new Coding(
                row.number(0),
                row.number(1),
                row.number(2),
                new Span(row.count(3), row.count(4)),
                row.number(5),
                row.number(6),
                row.number(7),
                certainty(row, 8),
                row.text(9),
                row.flag(10));
    }
}
