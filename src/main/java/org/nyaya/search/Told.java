package org.nyaya.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.nyaya.project.Read;
import org.nyaya.source.Outline;
import org.nyaya.source.Outlines;
import org.nyaya.source.Source;
import org.nyaya.source.Sources;
import org.nyaya.source.Texts;
import org.nyaya.source.Turn;

/**
 * What an index should hold: of every source the turns in which something is said, of a few also
 * where each word stands in them.
 */
final class Told {

    /** How many sources are compared word by word: taking words apart is what takes long. */
    private static final int SAMPLE = 5;

    /** Of the turns of each source; null where the places of their words are not compared. */
    private final Map<Long, Map<Long, Places>> sources = new HashMap<>();

    /** Where words stand, packed; empty where that is not compared. */
    private record Places(BytesRef packed, boolean compared) {

        static final Places ANY = new Places(new BytesRef(), false);
    }

    private Told() {}

    static Told of(Read read, Outlines outlines, Texts texts) {
        Told told = new Told();
        List<Source> all = new ArrayList<>(Sources.in(read));
        int step = Math.max(1, all.size() / SAMPLE);
        for (int i = 0; i < all.size(); i++) {
            Outline outline = outlines.of(read, all.get(i).id());
            told.sources.put(
                    outline.source(),
                    i % step == 0
                            ? words(outline, texts.body(read, outline.text()))
                            : any(outline));
        }
        return told;
    }

    private static Map<Long, Places> any(Outline outline) {
        Map<Long, Places> turns = new HashMap<>();
        for (Turn turn : outline.turns()) {
            if (turn.said() < turn.end()) {
                turns.put(turn.id(), Places.ANY);
            }
        }
        return turns;
    }

    private static Map<Long, Places> words(Outline outline, String body) {
        Map<Long, Places> turns = new HashMap<>();
        for (Document document : Documents.of(outline, body)) {
            turns.put(
                    document.getField(Documents.TURN).numericValue().longValue(),
                    new Places(document.getBinaryValue(Documents.PLACES), true));
        }
        return turns;
    }

    /** How many sources that index does not hold so. */
    int differing(IndexReader reader) throws IOException {
        Map<Long, Integer> found = new HashMap<>();
        Map<Long, Boolean> wrong = new HashMap<>();
        for (LeafReaderContext context : reader.leaves()) {
            LeafReader leaf = context.reader();
            NumericDocValues ofSource = leaf.getNumericDocValues(Documents.SOURCE);
            NumericDocValues ofTurn = leaf.getNumericDocValues(Documents.TURN);
            BinaryDocValues ofPlaces = leaf.getBinaryDocValues(Documents.PLACES);
            Bits live = leaf.getLiveDocs();
            for (int doc = 0; doc < leaf.maxDoc(); doc++) {
                if (live != null && !live.get(doc)) {
                    continue;
                }
                long source = ofSource.advanceExact(doc) ? ofSource.longValue() : 0;
                long turn = ofTurn.advanceExact(doc) ? ofTurn.longValue() : 0;
                Places places = sources.getOrDefault(source, Map.of()).get(turn);
                boolean fits =
                        places != null
                                && (!places.compared()
                                        || (ofPlaces.advanceExact(doc)
                                                && ofPlaces.binaryValue().equals(places.packed())));
                found.merge(source, 1, Integer::sum);
                if (!fits) {
                    wrong.put(source, true);
                }
            }
        }
        sources.forEach((source, turns) -> {
            if (found.getOrDefault(source, 0) != turns.size()) {
                wrong.put(source, true);
            }
        });
        return wrong.size();
    }
}
