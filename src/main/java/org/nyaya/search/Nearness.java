package org.nyaya.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * How near passages are in meaning, by the words they share: each word counts by how seldom it is
 * said in the study, the length of a passage does not (cosine of tf-idf). Used on the thread of the
 * index alone.
 */
final class Nearness {

    /** What is said somewhere, by an id of the asker's. */
    record Said(long id, String language, String text) {}

    /** Below that, two passages share little but small words. */
    private static final double LEAST = 0.08;

    /** The words of passages looked at lately, which are taken apart once. */
    private static final int MOST_KEPT = 4_000;

    private final Map<Said, Map<Term, Integer>> kept =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Said, Map<Term, Integer>> eldest) {
                    return size() > MOST_KEPT;
                }
            };

    /** How near each of them is to {@code to}, by its id; none where it is not. */
    Map<Long, Double> weigh(IndexReader reader, Said to, List<Said> all) throws IOException {
        Map<Term, Double> rarity = new HashMap<>();
        Map<Term, Double> wanted = weights(reader, rarity, to);
        double length = length(wanted);
        Map<Long, Double> near = new HashMap<>();
        for (Said one : all) {
            Map<Term, Double> weights = weights(reader, rarity, one);
            double shared = 0;
            for (Map.Entry<Term, Double> word : weights.entrySet()) {
                shared += word.getValue() * wanted.getOrDefault(word.getKey(), 0.0);
            }
            double cosine = shared == 0 ? 0 : shared / (length * length(weights));
            if (cosine >= LEAST) {
                near.put(one.id(), cosine);
            }
        }
        return near;
    }

    private Map<Term, Double> weights(IndexReader reader, Map<Term, Double> rarity, Said said)
            throws IOException {
        Map<Term, Double> weights = new HashMap<>();
        for (Map.Entry<Term, Integer> word : words(said).entrySet()) {
            Double rare = rarity.get(word.getKey());
            if (rare == null) {
                int holding = reader.docFreq(word.getKey());
                rare = Math.log(1 + (reader.numDocs() + 0.5) / (holding + 0.5)) - Math.log(2);
                rarity.put(word.getKey(), rare);
            }
            if (rare > 0) {
                weights.put(word.getKey(), rare * (1 + Math.log(word.getValue())));
            }
        }
        return weights;
    }

    private Map<Term, Integer> words(Said said) {
        Map<Term, Integer> before = kept.get(said);
        if (before != null) {
            return before;
        }
        String field = Languages.stemField(Languages.key(said.language()));
        Map<Term, Integer> words = new HashMap<>();
        for (Languages.Token token : Languages.tokens(field, said.text())) {
            words.merge(new Term(field, token.term()), 1, Integer::sum);
        }
        kept.put(said, words);
        return words;
    }

    private static double length(Map<Term, Double> weights) {
        double sum = 0;
        for (double weight : weights.values()) {
            sum += weight * weight;
        }
        return Math.sqrt(sum);
    }
}
