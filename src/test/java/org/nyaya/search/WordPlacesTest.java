package org.nyaya.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class WordPlacesTest {

    @Test
    void places_are_unpacked_as_they_were_packed() {
        WordPlaces places = new WordPlaces();
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<Languages.Token> tokens = new ArrayList<>();
            int at = 0;
            for (int i = random.nextInt(200); i > 0; i--) {
                at += random.nextInt(random.nextInt(10) == 0 ? 1 << 20 : 12);
                tokens.add(new Languages.Token("w", at, at + random.nextInt(300)));
            }
            WordPlaces.Packing packing = new WordPlaces.Packing();
            tokens.forEach(token -> packing.add(token.start(), token.end()));
            places.unpack(new BytesRef(packing.bytes()));
            List<Languages.Token> unpacked = new ArrayList<>();
            for (int i = 0; i < places.count(); i++) {
                unpacked.add(new Languages.Token("w", places.start(i), places.end(i)));
            }
            assertEquals(tokens, unpacked, "seed " + seed);
        }
    }
}
