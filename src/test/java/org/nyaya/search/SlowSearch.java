package org.nyaya.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Coder;
import org.nyaya.study.Facts;
import org.nyaya.text.Span;

/**
 * Answers one question as the description of the question language reads, slowly: every passage or
 * turn is looked at, with every clause, coding, turn and word.
 */
final class SlowSearch {

    private final Facts facts;
    private final SlowWords words;
    private final Asked.Line line;
    private final List<Facts.Coding> scope;
    private final Set<Long> asking;

    SlowSearch(Facts facts, SlowWords words, Coder coder, Asked.Line line) {
        this.facts = facts;
        this.words = words;
        this.line = line;
        this.scope = SlowScope.of(facts, coder, line);
        this.asking = new TreeSet<>();
        line.clauses().forEach(clause -> addAsking(clause, asking));
    }

    /** A passage, where there is a coding, or a turn. */
    record Place(
            long source, Span span, Facts.@Nullable Coding coding, Facts.@Nullable Turn turn) {}

    /** The speakers of clauses without a minus before them or before a bracket around them. */
    private static void addAsking(Asked clause, Set<Long> asking) {
        if (clause instanceof Asked.Speaking speaking) {
            asking.addAll(speaking.speakers());
        } else if (clause instanceof Asked.Either either) {
            either.ways().forEach(way -> way.forEach(one -> addAsking(one, asking)));
        }
    }

    /** Whether no clause selects: then each asks for any coding. */
    private boolean nothingSelects;

    /** Everything that is found, in no order. */
    List<Place> find() {
        Asked selecting = "turns".equals(line.show()) ? null : selecting(line.clauses());
        nothingSelects = selecting == null;
        List<Place> found = new ArrayList<>();
        if (selecting == null && !"passages".equals(line.show())) {
            for (Facts.Turn turn : facts.turns()) {
                Place place =
                        new Place(turn.source(), new Span(turn.said(), turn.end()), null, turn);
                if (counts(turn) && turn.said() < turn.end() && holds(line.clauses(), place)) {
                    found.add(place);
                }
            }
            return found;
        }
        for (Facts.Coding coding : scope) {
            Place place = new Place(coding.source(), coding.span(), coding, null);
            if (selecting == null ? holds(line.clauses(), place) : selects(line.clauses(), place)) {
                found.add(place);
            }
        }
        return found;
    }

    /** Whether what is said in that turn counts. */
    private boolean counts(Facts.Turn turn) {
        return !turn.asks() || (turn.speaker() != null && asking.contains(turn.speaker()));
    }

    /** The clause that selects, of these; null where none does. */
    private static @Nullable Asked selecting(List<Asked> clauses) {
        for (Asked clause : clauses) {
            boolean selects =
                    switch (clause) {
                        case Asked.Coded coded -> coded.relation() == Condition.Relation.CODED;
                        case Asked.Either either ->
                                either.ways().stream().allMatch(way -> selecting(way) != null);
                        default -> false;
                    };
            if (selects) {
                return clause;
            }
        }
        return null;
    }

    /** Whether one of the clauses selects the passage and all others hold. */
    private boolean selects(List<Asked> clauses, Place place) {
        Asked selecting = selecting(clauses);
        boolean selected =
                switch (selecting) {
                    case Asked.Coded coded ->
                            place.coding() != null && coded.codes().contains(place.coding().code());
                    case Asked.Either either ->
                            either.ways().stream().anyMatch(way -> selects(way, place));
                    case null, default -> throw new IllegalStateException();
                };
        List<Asked> others = new ArrayList<>(clauses);
        others.remove(clauses.indexOf(selecting));
        return selected && holds(others, place);
    }

    private boolean holds(List<Asked> clauses, Place place) {
        return clauses.stream().allMatch(clause -> holds(clause, place));
    }

    private boolean holds(Asked clause, Place place) {
        return switch (clause) {
            case Asked.Not not -> !holds(not.clause(), place);
            case Asked.Either either -> either.ways().stream().anyMatch(way -> holds(way, place));
            case Asked.Coded coded ->
                    (nothingSelects && coded.relation() == Condition.Relation.CODED
                                    ? all(place)
                                    : others(place))
                            .stream()
                                    .anyMatch(coding ->
                                            coded.codes().contains(coding.code())
                                                    && stands(coded, coding, place));
            case Asked.Spoken spoken ->
                    speaking(place).stream()
                            .anyMatch(turn ->
                                    !turn.asks()
                                            && turn.who() != null
                                            && spoken.people().contains(turn.who()));
            case Asked.Speaking speaking ->
                    speaking(place).stream()
                            .anyMatch(turn ->
                                    turn.speaker() != null
                                            && speaking.speakers().contains(turn.speaker()));
            case Asked.Of of -> of.sources().contains(place.source());
            case Asked.Marked marked ->
                    at(place).stream().anyMatch(one -> marked.codings().contains(one.id()))
                            == marked.is();
            case Asked.Flagged flagged -> flagged(flagged.kinds(), place);
            case Asked.AtAll atAll -> at(place).isEmpty() != atAll.is();
            case Asked.OfLength length ->
                    length.least() <= length(place) && length(place) <= length.most();
            case Asked.Follow words -> !said(words, place).isEmpty();
            case Asked.Near words -> !said(words, place).isEmpty();
            case Asked.Fitting words -> !said(words, place).isEmpty();
        };
    }

    private boolean flagged(Set<String> kinds, Place place) {
        return facts.sourceFlags().stream()
                        .anyMatch(flag ->
                                flag.source() == place.source() && kinds.contains(flag.kind()))
                || facts.flags().stream()
                        .anyMatch(flag ->
                                flag.source() == place.source()
                                        && kinds.contains(flag.kind())
                                        && flag.span().overlaps(place.span()));
    }

    /** The codings of the same source that count. */
    private List<Facts.Coding> all(Place place) {
        return scope.stream().filter(coding -> coding.source() == place.source()).toList();
    }

    /** The same, the passage itself aside. */
    private List<Facts.Coding> others(Place place) {
        return scope.stream()
                .filter(coding ->
                        coding.source() == place.source() && !coding.equals(place.coding()))
                .toList();
    }

    /** The passage itself; of a turn, what shares text with it. */
    List<Facts.Coding> at(Place place) {
        if (place.coding() != null) {
            return List.of(place.coding());
        }
        return scope.stream()
                .filter(coding -> coding.sharesTextWith(place.source(), place.span()))
                .toList();
    }

    private boolean stands(Asked.Coded asked, Facts.Coding coding, Place place) {
        Span here = place.span();
        Span there = coding.span();
        return switch (asked.relation()) {
            case CODED, SELECTED, OVERLAPS -> there.overlaps(here);
            case INSIDE -> there.contains(here);
            case CONTAINS -> here.contains(there);
            case WITH -> away(place.source(), here, there) == 0;
            case NEAR -> away(place.source(), here, there) <= asked.turns();
            case FOLLOWED -> {
                List<Integer> from = touched(place.source(), here);
                List<Integer> to = touched(place.source(), there);
                yield there.start() >= here.end()
                        && !from.isEmpty()
                        && !to.isEmpty()
                        && to.getFirst() - from.getLast() <= asked.turns();
            }
        };
    }

    /** How many turns away; very many where one of the two touches none. */
    private int away(long source, Span one, Span other) {
        int least = Integer.MAX_VALUE;
        for (int from : touched(source, one)) {
            for (int to : touched(source, other)) {
                least = Math.min(least, Math.abs(from - to));
            }
        }
        return least;
    }

    /** The numbers of the turns that share text with it, among all of the source. */
    private List<Integer> touched(long source, Span span) {
        List<Facts.Turn> all = facts.turnsOf(source);
        List<Integer> touched = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).sharesTextWith(span)) {
                touched.add(i);
            }
        }
        return touched;
    }

    List<Facts.Turn> speaking(Place place) {
        return facts.turnsOf(place.source(), place.span());
    }

    private List<Facts.Turn> counting(Place place) {
        return speaking(place).stream().filter(this::counts).toList();
    }

    /** Every place in it where that is said. */
    List<List<SlowWords.Word>> said(Asked asked, Place place) {
        return counting(place).stream()
                .flatMap(turn -> words.places(asked, turn, place.span()).stream())
                .toList();
    }

    /** How many words are said in it. */
    int length(Place place) {
        return words.length(counting(place), place.span());
    }

    /** The codings that lie there, itself first. */
    List<Facts.Coding> lyingThere(Place place) {
        List<Facts.Coding> there = new ArrayList<>();
        if (place.coding() != null) {
            there.add(place.coding());
        }
        for (Facts.Coding coding : scope) {
            if (!there.contains(coding) && coding.sharesTextWith(place.source(), place.span())) {
                there.add(coding);
            }
        }
        return there;
    }
}
