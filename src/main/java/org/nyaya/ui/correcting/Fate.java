package org.nyaya.ui.correcting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nyaya.coding.Lying;
import org.nyaya.text.PositionMap;
import org.nyaya.text.Span;

/**
 * What becomes of something that lies on the words when these are kept as they stand.
 *
 * @param name as {@link Lying} has it; of a bookmark the number of its paragraph
 * @param by the name of its coder; empty where it has none
 * @param was where it lies
 * @param words that it would be on; those it loses, where none is left
 */
record Fate(Thing thing, Becomes becomes, String name, String by, Span was, String words) {

    /** What it is. */
    enum Thing {
        CODING,
        QUOTE,
        FLAG,
        ANNOTATION,
        BOOKMARK
    }

    /** What becomes of it; the worst first. */
    enum Becomes {
        /** Nothing of its words would be left. */
        LOSES,
        /** It would be one with another in its place. */
        JOINS,
        STAYS
    }

    private record Where(Lying.Thing thing, Span now, String apart) {}

    /** Those that lose their words first. */
    static List<Fate> of(List<Lying> lying, PositionMap map, String before, String after) {
        Set<Where> taken = new HashSet<>();
        List<Fate> fates = new ArrayList<>();
        for (Lying one : lying.stream().sorted(Comparator.comparingLong(Lying::id)).toList()) {
            Optional<Span> now = map.move(one.span(), before, after);
            boolean alone =
                    now.isPresent() && taken.add(new Where(one.thing(), now.get(), one.apart()));
            fates.add(
                    new Fate(
                            Thing.valueOf(one.thing().name()),
                            now.isEmpty() ? Becomes.LOSES : alone ? Becomes.STAYS : Becomes.JOINS,
                            one.name(),
                            one.by(),
                            one.span(),
                            now.map(span -> span.of(after))
                                    .orElseGet(() -> one.span().of(before))));
        }
        fates.sort(
                Comparator.comparing(Fate::becomes)
                        .thenComparing(Fate::thing)
                        .thenComparing(Fate::was));
        return fates;
    }

    /** A bookmark of whose paragraph nothing would be left. */
    static Fate bookmark(int paragraph, Span was, String words) {
        return new Fate(Thing.BOOKMARK, Becomes.LOSES, Integer.toString(paragraph), "", was, words);
    }

    Fate saying(String other) {
        return new Fate(thing, becomes, name, by, was, other);
    }

    boolean is(Thing one, Becomes other) {
        return thing == one && becomes == other;
    }
}
