package org.nyaya.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.nyaya.source.Outline;
import org.nyaya.source.Turn;

/**
 * What the index holds: a document for each turn in which something is said, with its words and
 * where each of them stands. Codes, people and everything else that changes while a study is worked
 * on stand nowhere: they are looked up in {@link Sheets}, so that no coding, renaming or moving
 * touches a document.
 */
final class Documents {

    static final String SOURCE = "source";
    static final String TURN = "turn";
    static final String PLACES = "places";

    private static final FieldType WORDS = words();

    private Documents() {}

    private static FieldType words() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.setTokenized(true);
        // The length of a passage is no property of a turn.
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    /** The documents of a source. */
    static List<Document> of(Outline outline, String body) {
        String key = Languages.key(outline.language());
        List<Document> documents = new ArrayList<>();
        for (Turn turn : outline.turns()) {
            if (turn.said() < turn.end()) {
                documents.add(document(outline.source(), turn, key, body));
            }
        }
        return documents;
    }

    private static Document document(long source, Turn turn, String key, String body) {
        String written = Languages.writtenField(key);
        String stems = Languages.stemField(key);
        String text = body.substring(turn.said(), turn.end());
        WordBuffer words = new WordBuffer(written, text);
        Document document = new Document();
        document.add(new StringField(SOURCE, Long.toString(source), Field.Store.NO));
        document.add(new NumericDocValuesField(SOURCE, source));
        document.add(new NumericDocValuesField(TURN, turn.id()));
        document.add(new BinaryDocValuesField(PLACES, new BytesRef(words.places())));
        document.add(new Field(written, words.words(), WORDS));
        if (!stems.equals(written)) {
            document.add(new Field(stems, Languages.stems(key, words.words()), WORDS));
        }
        return document;
    }
}
