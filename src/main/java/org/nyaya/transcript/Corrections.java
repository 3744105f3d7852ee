package org.nyaya.transcript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nyaya.text.Names;

/**
 * What somebody who looked at a draft says of its speakers. The text keeps the labels as they stand
 * in the file; only who is meant by them is corrected.
 *
 * @param names new names by label; labels are compared as names are. Two labels that get the same
 *     name, or one that gets the name of another, are one speaker from then on. All are taken at
 *     once, so that two speakers may change names.
 */
public record Corrections(Map<String, String> names) {

    /** Nothing to correct. */
    public static final Corrections NONE = new Corrections(Map.of());

    public Corrections {
        names = Map.copyOf(names);
    }

    /** The draft with its speakers corrected. */
    public Draft applied(Draft draft) {
        if (names.isEmpty()) {
            return draft;
        }
        Map<String, String> wanted = new LinkedHashMap<>();
        names.forEach((label, name) -> wanted.put(Names.fold(label), name.strip()));
        List<String> speakers = new ArrayList<>();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        int[] now = new int[draft.speakers().size()];
        for (int i = 0; i < now.length; i++) {
            String label = draft.speakers().get(i);
            String name = wanted.getOrDefault(Names.fold(label), label);
            Integer known = numbers.putIfAbsent(Names.fold(name), speakers.size());
            if (known == null) {
                speakers.add(name);
            }
            now[i] = known == null ? speakers.size() - 1 : known;
        }
        List<DraftTurn> turns =
                draft.turns().stream()
                        .map(turn ->
                                turn.speaker() == DraftTurn.NOBODY
                                        ? turn
                                        : new DraftTurn(
                                                turn.start(),
                                                turn.said(),
                                                turn.end(),
                                                now[turn.speaker()],
                                                turn.millis()))
                        .toList();
        return new Draft(
                draft.text(),
                draft.format(),
                draft.encoding(),
                speakers,
                turns,
                draft.places(),
                draft.date(),
                draft.length(),
                draft.warnings());
    }
}
