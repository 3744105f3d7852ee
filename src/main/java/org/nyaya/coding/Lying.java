package org.nyaya.coding;

import java.util.ArrayList;
import java.util.List;
import org.nyaya.project.Read;
import org.nyaya.project.Row;
import org.nyaya.text.Span;

/**
 * What lies on a stretch of a text, whoever made it, and goes along when that is corrected.
 *
 * @param name the path of the code, the title of the memo, the kind of the flag as {@link FlagKind}
 *     has it, the words of the annotation; empty for a memo that is not for whoever asks
 * @param by the name of its coder; empty for a flag
 * @param apart two of the same thing that come to stand in one place are one where this is the same
 */
public record Lying(Thing thing, long id, Span span, String name, String by, String apart) {

    public enum Thing {
        CODING,
        QUOTE,
        FLAG,
        ANNOTATION
    }

    private static final String ON_IT =
            " where t.source = ? and t.start < ? and t.end > ? order by t.start, t.end desc, t.id";

    private static final String CODINGS =
            "select t.id, t.start, t.end, t.code, c.name, t.code || ' ' || t.coder || ' ' || t.layer"
                    + " from coding t join coder c on c.id = t.coder"
                    + ON_IT;

    private static final String QUOTES =
            "select t.id, t.start, t.end, case when m.private = 0 or m.coder = ? then m.title"
                    + " else '' end, c.name, t.memo from quote t join memo m on m.id = t.memo"
                    + " join coder c on c.id = m.coder"
                    + ON_IT;

    private static final String FLAGS =
            "select t.id, t.start, t.end, t.kind, '', t.kind from flag t" + ON_IT;

    private static final String ANNOTATIONS =
            "select t.id, t.start, t.end, t.body, c.name, t.id from annotation t"
                    + " join coder c on c.id = t.coder"
                    + ON_IT;

    /** All of it: codings first, each thing in the order of the text. */
    static List<Lying> on(Read read, long source, Span stretch, Coder reader) {
        Object[] here = {source, stretch.end(), stretch.start()};
        CodeTree codes = CodeTree.of(read);
        List<Lying> all =
                new ArrayList<>(
                        read.list(
                                row ->
                                        of(
                                                Thing.CODING,
                                                row,
                                                codes.path(codes.get(row.number(3))).toString()),
                                CODINGS,
                                here));
        all.addAll(
                read.list(
                        row -> of(Thing.QUOTE, row, row.text(3)),
                        QUOTES,
                        reader.id(),
                        source,
                        stretch.end(),
                        stretch.start()));
        all.addAll(
                read.list(
                        row -> of(Thing.FLAG, row, FlagKind.of(row.text(3)).name()), FLAGS, here));
        all.addAll(read.list(row -> of(Thing.ANNOTATION, row, row.text(3)), ANNOTATIONS, here));
        return all;
    }

    private static Lying of(Thing thing, Row row, String name) {
        Span span = new Span(row.count(1), row.count(2));
        return new Lying(thing, row.number(0), span, name, row.text(4), row.text(5));
    }
}
