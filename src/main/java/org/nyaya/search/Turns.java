package org.nyaya.search;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;

/** Which turn a document is. Documents are asked for in their order. */
final class Turns {

    private final Sheets sheets;
    private final NumericDocValues sources;
    private final NumericDocValues ids;
    private long lastSource = -1;
    int sheet = -1;
    int turn;

    Turns(LeafReaderContext leaf, Sheets sheets) throws IOException {
        this.sheets = sheets;
        this.sources = DocValues.getNumeric(leaf.reader(), Documents.SOURCE);
        this.ids = DocValues.getNumeric(leaf.reader(), Documents.TURN);
    }

    /** Moves on to that document; false where its turn is not there any more. */
    boolean find(int doc) throws IOException {
        long source = sources.advanceExact(doc) ? sources.longValue() : -1;
        if (source != lastSource) {
            // The documents of a source stand together.
            lastSource = source;
            sheet = sheets.indexOf(source);
        }
        if (sheet < 0 || !ids.advanceExact(doc)) {
            return false;
        }
        turn = sheets.get(sheet).talk().indexOf(ids.longValue());
        return turn >= 0;
    }
}
