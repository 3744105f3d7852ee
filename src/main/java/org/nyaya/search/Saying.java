package org.nyaya.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.jspecify.annotations.Nullable;

/**
 * Words of a question as one language of the study says them.
 *
 * @param language as fields name it
 * @param field in which they are looked for
 * @param places where they stand, in words; null where {@code family} tells it
 * @param terms what they are made of, each of which makes a place the more telling the rarer it is;
 *     empty where {@code family} tells it
 * @param family of a pattern or a word like others: what it stands for; null elsewhere
 */
record Saying(
        String language,
        String field,
        @Nullable IntervalsSource places,
        List<String> terms,
        @Nullable CompiledAutomaton family) {

    /** A pattern with so many stars that nobody can say what fits it. */
    static final class TooHard extends Exception {

        TooHard(Throwable cause) {
            super("A pattern has too many stars", cause);
        }
    }

    /** Lucene gives up where an automaton takes more steps to be made than that. */
    private static final int MOST_WORK = 10_000;

    /** The words in that language; null where there is no word in them. */
    static @Nullable Saying of(Words words, String language) throws TooHard {
        return switch (words) {
            case Words.Phrase phrase -> ofTerms(terms(phrase.text(), language), language, -1);
            case Words.Near near -> ofTerms(terms(near.text(), language), language, near.between());
            case Words.Pattern pattern -> ofPattern(pattern.text(), language);
            case Words.Like like -> ofLike(like, language);
        };
    }

    private static List<String> terms(String text, String language) {
        return Languages.tokens(Languages.stemField(language), text).stream()
                .map(Languages.Token::term)
                .toList();
    }

    private static @Nullable Saying ofTerms(List<String> terms, String language, int between) {
        if (terms.isEmpty()) {
            return null;
        }
        IntervalsSource[] each =
                terms.stream().map(Intervals::term).toArray(IntervalsSource[]::new);
        IntervalsSource places =
                each.length == 1
                        ? each[0]
                        : between < 0
                                ? Intervals.phrase(each)
                                : Intervals.maxgaps(between, Intervals.unordered(each));
        return new Saying(language, Languages.stemField(language), places, terms, null);
    }

    private static @Nullable Saying ofPattern(String text, String language) throws TooHard {
        StringBuilder pattern = new StringBuilder();
        StringBuilder letters = new StringBuilder();
        boolean some = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '*') {
                some |= append(pattern, letters);
                pattern.append('*');
            } else {
                if (c == '\\' && i + 1 < text.length()) {
                    c = text.charAt(++i);
                }
                letters.append(c);
            }
        }
        some |= append(pattern, letters);
        if (!some) {
            return null;
        }
        try {
            Term term = new Term("", pattern.toString());
            return ofFamily(
                    new CompiledAutomaton(WildcardQuery.toAutomaton(term, MOST_WORK), false, false),
                    language);
        } catch (TooComplexToDeterminizeException e) {
            throw new TooHard(e);
        }
    }

    /** Moves letters to the pattern, as texts are written in fields; whether there was one. */
    private static boolean append(StringBuilder pattern, StringBuilder letters) {
        String written = Languages.written(letters.toString());
        letters.setLength(0);
        boolean some = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '*' || c == '?' || c == '\\') {
                pattern.append('\\');
            }
            pattern.append(c);
            some |= Character.isLetterOrDigit(c) || Character.isSurrogate(c);
        }
        return some;
    }

    private static @Nullable Saying ofLike(Words.Like like, String language) {
        List<Languages.Token> tokens =
                Languages.tokens(Languages.writtenField(language), like.text());
        if (tokens.size() != 1) {
            return null;
        }
        String term = tokens.getFirst().term();
        return ofFamily(FuzzyQuery.getFuzzyAutomaton(term, like.edits(), 0, true), language);
    }

    private static Saying ofFamily(CompiledAutomaton family, String language) {
        return new Saying(language, Languages.writtenField(language), null, List.of(), family);
    }

    /** Every term of the words, as bytes; for counting. */
    List<BytesRef> termBytes() {
        List<BytesRef> bytes = new ArrayList<>();
        terms.forEach(term -> bytes.add(new BytesRef(term)));
        return bytes;
    }
}
