package org.nyaya.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
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
        Set<Long> here = new TreeSet<>();
        int[] at = {-1};
        found.rows()
                .each(
                        found.set(),
                        (sheet, row) -> {
                            if (sheet != at[0]) {
                                at[0] = sheet;
                                people.addAll(here);
                                here.clear();
                            }
                            Talk talk = sheets.get(sheet).talk();
                            if (here.size() == talk.people) {
                                // Nobody else speaks in this source.
                                return true;
                            }
                            int to = found.rows().lastTurn(sheet, row);
                            for (int turn = found.rows().firstTurn(sheet, row);
                                    turn <= to;
                                    turn++) {
                                if (talk.person[turn] != 0) {
                                    here.add(talk.person[turn]);
                                }
                            }
                            return true;
                        });
        people.addAll(here);
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
        Map<Long, Group> all = new HashMap<>();
        Counter counter = new Counter(all, found.scores());
        found.rows()
                .each(
                        found.set(),
                        (sheet, row) -> {
                            int number = found.rows().base(sheet) + row;
                            if (shown == Unit.SOURCES) {
                                counter.add(sheets.get(sheet).source().id(), number);
                                return true;
                            }
                            Talk talk = sheets.get(sheet).talk();
                            int to = found.rows().lastTurn(sheet, row);
                            for (int turn = found.rows().firstTurn(sheet, row);
                                    turn <= to;
                                    turn++) {
                                if (talk.person[turn] != 0) {
                                    counter.add(talk.person[turn], number);
                                }
                            }
                            return true;
                        });
        Map<Long, String> names = names(shown);
        List<Of> groups = new ArrayList<>();
        all.forEach((id, group) ->
                groups.add(new Of(id, names.getOrDefault(id, ""), group.count, group.best)));
        groups.sort(
                Comparator.comparingInt((Of one) -> -one.found())
                        .thenComparing(group -> Names.fold(group.name()))
                        .thenComparingLong(Of::id));
        return groups.subList(0, Math.min(Math.max(0, most), groups.size()));
    }

    /** Counts groups. */
    private static final class Counter {

        private final Map<Long, Group> all;
        private final float @Nullable [] scores;
        private @Nullable Group last;

        Counter(Map<Long, Group> all, float @Nullable [] scores) {
            this.all = all;
            this.scores = scores;
        }

        void add(long id, int row) {
            Group group = last;
            if (group == null || group.id != id) {
                // Mostly the same comes again.
                group = all.computeIfAbsent(id, Group::new);
                last = group;
            }
            group.add(row, scores);
        }
    }

    /** A group while it is counted: of each row once, in their order. */
    private static final class Group {

        private final long id;
        private int count;
        private int best = -1;
        private int latest = -1;

        Group(long id) {
            this.id = id;
        }

        void add(int row, float @Nullable [] scores) {
            if (row == latest) {
                return;
            }
            latest = row;
            count++;
            if (best < 0 || (scores != null && scores[row] > scores[best])) {
                best = row;
            }
        }
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
