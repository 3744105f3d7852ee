package org.nyaya.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.nyaya.project.Project;
import org.nyaya.project.Read;
import org.nyaya.project.Row;
import org.nyaya.source.Outline;
import org.nyaya.source.Outlines;
import org.nyaya.source.Texts;
import org.nyaya.source.Turn;
import org.nyaya.text.Span;

/**
 * What the index holds: a document for each turn and one for each coding, with the words that were
 * said there (questions of the interviewer left out) and ids. Names stand nowhere, so renaming and
 * moving codes touches no document.
 */
final class Documents {

    static final String TURN = "turn";
    static final String PASSAGE = "passage";

    /** Fields of documents. */
    static final String TYPE = "type";

    static final String KEY = "key";
    static final String SOURCE = "source";
    static final String CODE = "code";
    static final String ID = "id";
    static final String START = "start";
    static final String END = "end";
    static final String CODER = "coder";
    static final String LAYER = "layer";

    private static final String CODING =
            "select id, source, start, end, code, coder, layer from coding ";

    private final Outlines outlines;
    private final Texts texts;

    Documents(Outlines outlines, Texts texts) {
        this.outlines = outlines;
        this.texts = texts;
    }

    /** Every document of a source; none where the source is gone. */
    List<Document> ofSource(Read read, long source) {
        List<Document> documents = new ArrayList<>();
        if (read.number("select count(*) from source where id = ?", source) == 0) {
            return documents;
        }
        Outline outline = outlines.of(read, source);
        String body = texts.body(read, outline.text());
        for (Turn turn : outline.turns()) {
            if (!turn.asks() && turn.said() < turn.end()) {
                documents.add(
                        document(TURN, turn.id(), outline, body, turn.saidSpan(), List.of(turn)));
            }
        }
        read.each(
                row -> documents.add(ofCoding(row, outline, body)),
                CODING + "where source = ?",
                source);
        return documents;
    }

    /** The documents of those codings that are there. */
    List<Document> ofCodings(Read read, Collection<Long> codings) {
        List<Document> documents = new ArrayList<>();
        List<Long> sources =
                read.list(
                        row -> row.number(0),
                        "select distinct source from coding where id in (select value from json_each(?))",
                        Project.ids(codings));
        for (long source : sources) {
            Outline outline = outlines.of(read, source);
            String body = texts.body(read, outline.text());
            read.each(
                    row -> documents.add(ofCoding(row, outline, body)),
                    CODING + "where source = ? and id in (select value from json_each(?))",
                    source,
                    Project.ids(codings));
        }
        return documents;
    }

    static String keyOfCoding(long coding) {
        return "c" + coding;
    }

    private static Document ofCoding(Row row, Outline outline, String body) {
        Span span = new Span(row.count(2), row.count(3));
        Document document =
                document(PASSAGE, row.number(0), outline, body, span, outline.within(span));
        document.add(new StringField(KEY, keyOfCoding(row.number(0)), Field.Store.NO));
        document.add(new StringField(CODE, Long.toString(row.number(4)), Field.Store.NO));
        document.add(new NumericDocValuesField(CODE, row.number(4)));
        document.add(new NumericDocValuesField(CODER, row.number(5)));
        document.add(new NumericDocValuesField(LAYER, row.number(6)));
        return document;
    }

    private static Document document(
            String type, long id, Outline outline, String body, Span span, List<Turn> turns) {
        Document document = new Document();
        document.add(new StringField(TYPE, type, Field.Store.NO));
        document.add(new StringField(SOURCE, Long.toString(outline.source()), Field.Store.NO));
        document.add(new NumericDocValuesField(ID, id));
        document.add(new NumericDocValuesField(SOURCE, outline.source()));
        document.add(new NumericDocValuesField(START, span.start()));
        document.add(new NumericDocValuesField(END, span.end()));
        String field = Languages.field(type, outline.language());
        for (Turn turn : turns) {
            int from = Math.max(span.start(), turn.said());
            int to = Math.min(span.end(), turn.end());
            if (!turn.asks() && from < to) {
                document.add(new TextField(field, body.substring(from, to), Field.Store.NO));
            }
        }
        return document;
    }
}
