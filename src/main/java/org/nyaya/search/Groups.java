package org.nyaya.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nyaya.people.Profile;
import org.nyaya.text.Names;

/** Who speaks in what was found, and in which sources it lies. */
final class Groups {

    /**
     * A person or source, by id.
     *
     * @param best the number of the row that comes first
     */
    record Of(long id, String name, int found, int best) {}

    private final Sheets sheets;
    private final Found found;

    Groups(Sheets sheets, Found found) {
        this.sheets = sheets;
        this.found = found;
    }

    /** Ids of the people who speak there. */
    Set<Long> people() {
        Set<Long> people = new TreeSet<>();
        long[] last = {0};
        found.rows()
                .each(
                        found.set(),
                        (sheet, row) -> {
                            Talk talk = sheets.get(sheet).talk();
                            int to = found.rows().lastTurn(sheet, row);
                            for (int turn = found.rows().firstTurn(sheet, row);
                                    turn <= to;
                                    turn++) {
                                long person = talk.person[turn];
                                // Mostly the same speaks again.
                                if (person != 0 && person != last[0]) {
                                    last[0] = person;
                                    people.add(person);
                                }
                            }
                            return true;
                        });
        return people;
    }

    /** In how many sources it lies. */
    int sources() {
        int[] sources = {0, -1};
        found.rows()
                .each(
                        found.set(),
                        (sheet, row) -> {
                            if (sheet != sources[1]) {
                                sources[1] = sheet;
                                sources[0]++;
                            }
                            return true;
                        });
        return sources[0];
    }

    /** The people or sources of it, those with most first, then by name; so many at the most. */
    List<Of> by(Unit shown, int most) {
        Map<Long, int[]> counts = new HashMap<>();
        List<Integer> ranked = Ranking.first(found, Integer.MAX_VALUE);
        for (int number : ranked) {
            int sheet = found.rows().sheetOf(number);
            for (long id : ids(shown, sheet, number - found.rows().base(sheet))) {
                counts.computeIfAbsent(id, k -> new int[] {0, number})[0]++;
            }
        }
        Map<Long, String> names = names(shown);
        List<Of> groups = new ArrayList<>();
        counts.forEach((id, count) ->
                groups.add(new Of(id, names.getOrDefault(id, ""), count[0], count[1])));
        groups.sort(
                Comparator.comparingInt((Of one) -> -one.found())
                        .thenComparing(group -> Names.fold(group.name()))
                        .thenComparingLong(Of::id));
        return groups.subList(0, Math.min(most, groups.size()));
    }

    private Set<Long> ids(Unit shown, int sheet, int row) {
        if (shown == Unit.SOURCES) {
            return Set.of(sheets.get(sheet).source().id());
        }
        Set<Long> people = new TreeSet<>();
        Talk talk = sheets.get(sheet).talk();
        int to = found.rows().lastTurn(sheet, row);
        for (int turn = found.rows().firstTurn(sheet, row); turn <= to; turn++) {
            if (talk.person[turn] != 0) {
                people.add(talk.person[turn]);
            }
        }
        return people;
    }

    private Map<Long, String> names(Unit shown) {
        Map<Long, String> names = new HashMap<>();
        if (shown == Unit.SOURCES) {
            for (Sheet sheet : sheets.all()) {
                names.put(sheet.source().id(), sheet.source().name());
            }
        } else {
            for (Profile profile : sheets.known().people().people()) {
                names.put(profile.person().id(), profile.person().name());
            }
        }
        return names;
    }
}
