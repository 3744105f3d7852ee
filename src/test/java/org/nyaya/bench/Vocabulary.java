package org.nyaya.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * 20,000 distinct words, of which each is drawn as often as Zipf's law has it for talk. The most
 * frequent are those of English, the others are made of syllables and the longer the rarer.
 */
final class Vocabulary {

    static final int SIZE = 20_000;

    private static final double EXPONENT = 1.07;
    private static final List<String> FREQUENT =
            List.of(
                    "the", "and", "to", "of", "that", "it", "in", "you", "was", "we", "they", "so",
                    "is", "for", "on", "had", "but", "know", "be", "have", "with", "he", "were",
                    "there", "this", "at", "not", "what", "do", "about", "people", "because");
    private static final List<String> CONSONANTS =
            List.of(
                    "b", "ch", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "sh",
                    "st", "t", "tr", "v", "w", "z");
    private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u", "ai", "ea", "ou");

    private final Random random;
    private final List<String> words;
    private final double[] reach = new double[SIZE];

    Vocabulary(Random random) {
        this.random = random;
        Set<String> distinct = new LinkedHashSet<>(FREQUENT);
        while (distinct.size() < SIZE) {
            distinct.add(made(distinct.size() < 1_000 ? 1 : 2));
        }
        this.words = new ArrayList<>(distinct);
        double sum = 0;
        for (int rank = 1; rank <= SIZE; rank++) {
            sum += Math.pow(rank, -EXPONENT);
            reach[rank - 1] = sum;
        }
    }

    /** Draws a word. */
    String next() {
        double drawn = random.nextDouble() * reach[SIZE - 1];
        int at = Arrays.binarySearch(reach, drawn);
        return words.get(Math.min(SIZE - 1, at < 0 ? -at - 1 : at));
    }

    /** The word of that rank; 1 is the most frequent. */
    String ranked(int rank) {
        return words.get(rank - 1);
    }

    private String made(int least) {
        StringBuilder word = new StringBuilder();
        int syllables = least + random.nextInt(2);
        for (int i = 0; i < syllables; i++) {
            word.append(CONSONANTS.get(random.nextInt(CONSONANTS.size())));
            word.append(VOWELS.get(random.nextInt(VOWELS.size())));
        }
        return word.append(CONSONANTS.get(random.nextInt(CONSONANTS.size()))).toString();
    }
}
