package org.nyaya.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nyaya.study.Facts;
import org.nyaya.text.Names;
import org.nyaya.text.Span;

/** The words of every turn one by one, and how often words of a question stand among them. */
final class SlowWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+");

    /** English stems of the random studies' words, by hand. */
    private static final Map<String, String> STEMS =
            Map.of(
                    "shelters", "shelter",
                    "sheltered", "shelter",
                    "sheltering", "shelter",
                    "needs", "need",
                    "needed", "need");

    private final Facts facts;
    private final Map<Facts.Turn, List<Word>> said = new HashMap<>();

    SlowWords(Facts facts) {
        this.facts = facts;
        for (Facts.Turn turn : facts.turns()) {
            said.put(turn, read(turn));
        }
    }

    /** One word: where it stands in the source, as written and by its stem. */
    record Word(Span span, String folded, String stem) {}

    private List<Word> read(Facts.Turn turn) {
        String body = facts.source(turn.source()).body();
        String language = language(turn.source());
        List<Word> words = new ArrayList<>();
        for (MatchResult found :
                WORD.matcher(body).region(turn.said(), turn.end()).results().toList()) {
            String folded = Names.fold(found.group());
            words.add(
                    new Word(new Span(found.start(), found.end()), folded, stem(folded, language)));
        }
        return words;
    }

    static boolean areAsked(Asked clause) {
        return clause instanceof Asked.Follow
                || clause instanceof Asked.Near
                || clause instanceof Asked.Fitting;
    }

    List<Word> of(Facts.Turn turn) {
        return said.getOrDefault(turn, List.of());
    }

    /** The language of a text, without its region. */
    String language(long source) {
        return facts.source(source).language().split("-", -1)[0];
    }

    static String stem(String folded, String language) {
        return language.equals("en") ? STEMS.getOrDefault(folded, folded) : folded;
    }

    /** How many words begin there. */
    int length(Collection<Facts.Turn> turns, Span span) {
        int length = 0;
        for (Facts.Turn turn : turns) {
            for (Word word : of(turn)) {
                if (span.start() <= word.span().start() && word.span().start() < span.end()) {
                    length++;
                }
            }
        }
        return length;
    }

    /** Every place in the turn where that is said, as its words, wholly inside of {@code span}. */
    List<List<Word>> places(Asked asked, Facts.Turn turn, Span span) {
        List<Word> words = of(turn).stream().filter(word -> span.contains(word.span())).toList();
        String language = language(turn.source());
        return switch (asked) {
            case Asked.Follow follow -> following(words, stems(follow.words(), language));
            case Asked.Near near -> near(words, stems(near.words(), language), near.between());
            case Asked.Fitting fitting ->
                    words.stream()
                            .filter(word -> fitting.fits().test(word.folded()))
                            .map(List::of)
                            .toList();
            default -> throw new IllegalArgumentException(asked.written());
        };
    }

    private static List<String> stems(List<String> words, String language) {
        return words.stream().map(word -> stem(word, language)).toList();
    }

    private static List<List<Word>> following(List<Word> words, List<String> wanted) {
        List<List<Word>> places = new ArrayList<>();
        for (int i = 0; i + wanted.size() <= words.size(); i++) {
            List<Word> here = words.subList(i, i + wanted.size());
            if (here.stream().map(Word::stem).toList().equals(wanted)) {
                places.add(here);
            }
        }
        return places;
    }

    /** The shortest stretches that hold all the words, of those with few enough others. */
    private static List<List<Word>> near(List<Word> words, List<String> wanted, int between) {
        List<List<Word>> places = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j <= words.size(); j++) {
                List<Word> here = words.subList(i, j);
                if (holds(here, wanted)
                        && !holds(words.subList(i + 1, j), wanted)
                        && !holds(words.subList(i, j - 1), wanted)
                        && here.size() - wanted.size() <= between) {
                    places.add(here.stream().filter(word -> wanted.contains(word.stem())).toList());
                }
            }
        }
        return places;
    }

    /** Each of them as often as it is wanted. */
    private static boolean holds(List<Word> words, List<String> wanted) {
        List<String> left = new ArrayList<>(words.stream().map(Word::stem).toList());
        return wanted.stream().allMatch(left::remove);
    }

    /** How rare that is among the turns of a language: see the section on the order. */
    double rarity(Asked asked, String language) {
        return switch (asked) {
            case Asked.Follow follow ->
                    follow.words().stream().mapToDouble(word -> rarity(word, language)).sum();
            case Asked.Near near ->
                    near.words().stream().mapToDouble(word -> rarity(word, language)).sum();
            case Asked.Fitting fitting -> rarity(fitting, language);
            default -> throw new IllegalArgumentException(asked.written());
        };
    }

    private double rarity(String word, String language) {
        String stem = stem(word, language);
        return rarity(
                turns(language).stream()
                        .filter(turn -> of(turn).stream().anyMatch(one -> one.stem().equals(stem)))
                        .count(),
                turns(language).size());
    }

    private double rarity(Asked.Fitting fitting, String language) {
        long in = 0;
        for (Facts.Turn turn : turns(language)) {
            Set<String> fit = new HashSet<>();
            for (Word word : of(turn)) {
                if (fitting.fits().test(word.folded())) {
                    fit.add(word.folded());
                }
            }
            in += fit.size();
        }
        long all = turns(language).size();
        return rarity(Math.min(in, all), all);
    }

    private static double rarity(long in, long all) {
        return Math.log(1 + (all - in + 0.5) / (in + 0.5));
    }

    /** Those of that language in which a word is said, whoever says it. */
    private Set<Facts.Turn> turns(String language) {
        return facts.turns().stream()
                .filter(turn -> language(turn.source()).equals(language) && !of(turn).isEmpty())
                .collect(Collectors.toSet());
    }
}
