package org.nyaya.search;

import java.util.ArrayList;
import java.util.List;
import org.nyaya.study.Facts;
import org.nyaya.text.Span;

/** How well the words of a question fit, and where they are said: BM25 from its definition. */
final class SlowScore {

    private static final double K1 = 1.2;
    private static final double B = 0.75;

    private final Facts facts;
    private final SlowWords words;
    private final SlowSearch search;
    private final List<Asked> wanted;

    SlowScore(Facts facts, SlowWords words, SlowSearch search, Asked.Line line) {
        this.facts = facts;
        this.words = words;
        this.search = search;
        this.wanted = wanted(line.clauses());
    }

    /** Every place of words that are asked for without a minus; what shares text is one mark. */
    List<Span> marks(SlowSearch.Place place) {
        List<Span> marks = new ArrayList<>();
        for (Asked asked : wanted) {
            for (List<SlowWords.Word> said : search.said(asked, place)) {
                if (asked instanceof Asked.Follow) {
                    marks.add(
                            new Span(said.getFirst().span().start(), said.getLast().span().end()));
                } else {
                    said.forEach(word -> marks.add(word.span()));
                }
            }
        }
        return merged(marks);
    }

    private static List<Span> merged(List<Span> marks) {
        for (Span one : marks) {
            for (Span other : marks) {
                if (!one.equals(other) && one.overlaps(other)) {
                    List<Span> fewer = new ArrayList<>(marks);
                    fewer.removeIf(mark -> mark.equals(one) || mark.equals(other));
                    fewer.add(
                            new Span(
                                    Math.min(one.start(), other.start()),
                                    Math.max(one.end(), other.end())));
                    return merged(fewer);
                }
            }
        }
        return marks.stream().distinct().sorted().toList();
    }

    /** How well the words fit. */
    double score(SlowSearch.Place place) {
        double score = 0;
        String language = words.language(place.source());
        double longer = search.length(place) / averageLength();
        for (Asked asked : wanted) {
            int times = search.said(asked, place).size();
            score += words.rarity(asked, language) * times / (times + K1 * (1 - B + B * longer));
        }
        return score;
    }

    /** All that the score is made of, but for what is the same everywhere. */
    List<Object> scored(SlowSearch.Place place) {
        List<Object> parts = new ArrayList<>();
        for (Asked asked : wanted) {
            parts.add(search.said(asked, place).size());
        }
        if (!parts.isEmpty()) {
            parts.add(words.language(place.source()));
            parts.add(search.length(place));
        }
        return parts;
    }

    private double averageLength() {
        return facts.turns().stream()
                .filter(turn -> !turn.asks() && turn.said() < turn.end())
                .mapToInt(turn -> words.of(turn).size())
                .average()
                .orElse(1);
    }

    /** The word clauses without a minus before them or before a bracket around them. */
    private static List<Asked> wanted(List<Asked> clauses) {
        List<Asked> wanted = new ArrayList<>();
        for (Asked clause : clauses) {
            if (clause instanceof Asked.Either either) {
                either.ways().forEach(way -> wanted.addAll(wanted(way)));
            } else if (SlowWords.areAsked(clause)) {
                wanted.add(clause);
            }
        }
        return wanted;
    }
}
