package org.nyaya.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.nyaya.project.Label;
import org.nyaya.project.Project;
import org.nyaya.project.Read;
import org.nyaya.project.Row;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;
import org.nyaya.source.Texts;
import org.nyaya.text.Characters;
import org.nyaya.text.Paragraphs;
import org.nyaya.text.Span;

/**
 * The codings whose words a correction took away. Each waits to be put on another passage or to be
 * let go; both are undoable actions.
 */
public final class LostCodings {

    private static final String LOST =
            "select l.id, l.source, s.name, l.text, l.start, l.end, l.code, l.coder, l.memo, l.flagged"
                    + " from lost l join source s on s.id = l.source ";

    /** A lost coding, as its row has it. */
    private record Kept(
            long id,
            long source,
            long code,
            long coder,
            long layer,
            String certainty,
            String memo,
            boolean keyQuote,
            boolean negative) {

        static Kept of(Row row) {
            return new Kept(
                    row.number(0),
                    row.number(1),
                    row.number(2),
                    row.number(3),
                    row.number(4),
                    row.text(5),
                    row.text(6),
                    row.flag(7),
                    row.flag(8));
        }
    }

    private final Project project;
    private final Texts texts;

    public LostCodings(Project project, Texts texts) {
        this.project = project;
        this.texts = texts;
    }

    /** Those of a source (an id), by where they stood. */
    public CompletableFuture<List<LostCoding>> of(long source) {
        return project.read(read -> {
            CodeTree codes = CodeTree.of(read);
            Map<Long, String> coders = new HashMap<>();
            Coders.in(read).forEach(coder -> coders.put(coder.id(), coder.name()));
            return read.list(
                    row -> told(read, row, codes, coders),
                    LOST + "where l.source = ? order by l.text, l.start, l.end, l.id",
                    source);
        });
    }

    /**
     * Puts one on a passage of its source, for the coder and in the layer it was of.
     *
     * @return {@link Coded.Already} where that passage is coded so already: it is let go, and what
     *     was said of it is said of the other
     */
    public CompletableFuture<Coded> put(LostCoding lost, Span passage) {
        return project.act(
                Label.of("lost.put", lost.path().toString(), lost.in(), ""),
                tx -> {
                    Coded coded = put(tx, lost.id(), passage);
                    if (coded instanceof Coded.Done done) {
                        String body = texts.body(tx, done.coding().text());
                        tx.label(
                                Label.of(
                                        "lost.put",
                                        lost.path().toString(),
                                        lost.in(),
                                        Integer.toString(Paragraphs.at(body, passage.start()))));
                    }
                    return coded;
                });
    }

    /** Lets one go for good; false where it was gone. */
    public CompletableFuture<Boolean> letGo(LostCoding lost) {
        return project.act(
                Label.of("lost.let_go", lost.path().toString(), lost.in()),
                tx -> tx.delete(Table.LOST, lost.id()));
    }

    private Coded put(Tx tx, long id, Span passage) {
        Optional<Kept> found =
                tx.one(
                        Kept::of,
                        "select id, source, code, coder, layer, certainty, memo, key_quote,"
                                + " negative from lost"
                                + " where id = ?",
                        id);
        if (found.isEmpty()) {
            return new Coded.Gone();
        }
        Kept lost = found.get();
        long text = CodingStore.textOf(tx, lost.source()).orElseThrow();
        String body = texts.body(tx, text);
        if (passage.isEmpty() || passage.end() > body.length()) {
            return new Coded.Outside(body.length());
        }
        if (!Characters.isEdge(body, passage.start()) || !Characters.isEdge(body, passage.end())) {
            return new Coded.CutsCharacter();
        }
        Optional<Long> there =
                tx.one(
                        row -> row.number(0),
                        "select id from coding where source = ? and start = ? and end = ?"
                                + " and code = ? and coder = ? and layer = ?",
                        lost.source(),
                        passage.start(),
                        passage.end(),
                        lost.code(),
                        lost.coder(),
                        lost.layer());
        if (there.isPresent()) {
            Recoding.say(tx, there.get(), lost.memo(), lost.keyQuote(), tx::update);
            LostStore.settle(tx, id, lost.negative(), there.get());
            return new Coded.Already();
        }
        long coding =
                tx.insert(
                        Table.CODING,
                        LostStore.COLUMNS,
                        lost.source(),
                        text,
                        passage.start(),
                        passage.end(),
                        lost.code(),
                        lost.coder(),
                        lost.layer(),
                        lost.certainty(),
                        lost.memo(),
                        lost.keyQuote());
        LostStore.settle(tx, id, lost.negative(), coding);
        return new Coded.Done(CodingStore.find(tx, coding).orElseThrow());
    }

    private LostCoding told(Read read, Row row, CodeTree codes, Map<Long, String> coders) {
        String body = texts.body(read, row.number(3));
        Span span = new Span(row.count(4), row.count(5));
        return new LostCoding(
                row.number(0),
                row.number(1),
                row.text(2),
                span,
                span.of(body),
                Paragraphs.at(body, span.start()),
                codes.path(codes.get(row.number(6))),
                coders.getOrDefault(row.number(7), ""),
                row.text(8),
                LostStore.flagged(row.text(9)));
    }
}
