package org.nyaya.transcript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nyaya.text.Names;

/**
 * What somebody who looked at a draft says of its speakers. The text keeps the labels as they stand
 * in the file; only who is meant by them is corrected.
 *
 * @param names new names by label; labels are compared as names are. Two labels that get the same
 *     name, or one that gets the name of another, are one speaker from then on. All are taken at
 *     once, so that two speakers may change names.
 * @param none labels that are none ("Place: Harare"): what stands there, with the label, belongs to
 *     the turn before it
 */
public record Corrections(Map<String, String> names, Set<String> none) {

    /** Nothing to correct. */
    public static final Corrections NONE = new Corrections(Map.of());

    public Corrections {
        names = Map.copyOf(names);
        none = Set.copyOf(none);
    }

    /** Every label is one. */
    public Corrections(Map<String, String> names) {
        this(names, Set.of());
    }

    /** The draft with its speakers corrected. */
    public Draft applied(Draft draft) {
        if (names.isEmpty() && none.isEmpty()) {
            return draft;
        }
        Map<String, String> wanted = new LinkedHashMap<>();
        names.forEach((label, name) -> wanted.put(Names.fold(label), name.strip()));
        List<String> speakers = new ArrayList<>();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Set<String> dropped = none.stream().map(Names::fold).collect(Collectors.toSet());
        int[] now = new int[draft.speakers().size()];
        for (int i = 0; i < now.length; i++) {
            String label = draft.speakers().get(i);
            if (dropped.contains(Names.fold(label))) {
                now[i] = DraftTurn.NOBODY;
                continue;
            }
            String name = wanted.getOrDefault(Names.fold(label), label);
            Integer known = numbers.putIfAbsent(Names.fold(name), speakers.size());
            if (known == null) {
                speakers.add(name);
            }
            now[i] = known == null ? speakers.size() - 1 : known;
        }
        return new Draft(
                draft.text(),
                draft.format(),
                draft.encoding(),
                speakers,
                turns(draft, now),
                draft.places(),
                draft.date(),
                draft.length(),
                draft.warnings());
    }

    /** {@code now}: the new number of each speaker, or nobody where the label is none. */
    private static List<DraftTurn> turns(Draft draft, int[] now) {
        List<DraftTurn> turns = new ArrayList<>();
        for (DraftTurn turn : draft.turns()) {
            if (turn.speaker() == DraftTurn.NOBODY) {
                turns.add(turn);
            } else if (now[turn.speaker()] != DraftTurn.NOBODY) {
                turns.add(
                        new DraftTurn(
                                turn.start(),
                                turn.said(),
                                turn.end(),
                                now[turn.speaker()],
                                turn.millis()));
            } else if (turns.isEmpty()) {
                turns.add(
                        new DraftTurn(
                                turn.start(),
                                turn.start(),
                                turn.end(),
                                DraftTurn.NOBODY,
                                turn.millis()));
            } else {
                DraftTurn before = turns.removeLast();
                turns.add(
                        new DraftTurn(
                                before.start(),
                                before.said(),
                                turn.end(),
                                before.speaker(),
                                before.millis()));
            }
        }
        return turns;
    }
}
