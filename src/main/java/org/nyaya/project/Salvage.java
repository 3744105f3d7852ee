package org.nyaya.project;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nyaya.text.LfText;

/**
 * Puts together what was found in a damaged study: rows that are gone but for their last image in
 * the journal come back from there, texts are proven by their hashes, and every row points at
 * something that is there, at something that stands in for it, or at nothing.
 */
final class Salvage {

    static final String TEXT = "text";
    static final String ORIGINAL = "original";

    /** What tells only of what was before. */
    private static final Set<Table> OF_HISTORY =
            EnumSet.of(Table.CODE_VERSION, Table.VERSION_REASON);

    private static final String SOURCE = "source";
    private static final String ACTION = "action";

    /** What the journal says of a row last; the image is null where it has none that is whole. */
    private record Last(long entry, boolean gone, @Nullable String image) {}

    private final Carving carving;
    private final Map<String, TableShape> shapes;
    private final Db json;

    /** Values by table and row, in the order of the columns. */
    private final Map<String, Map<Long, @Nullable Object[]>> rows = new LinkedHashMap<>();

    private final Map<StandIn, Set<Long>> standIns = new EnumMap<>(StandIn.class);
    private final Map<Table, Integer> gone = new EnumMap<>(Table.class);
    private final List<Loss> lost = new ArrayList<>();
    private int originals;

    /**
     * @param json reads the images of the journal; a database in memory that holds nothing
     */
    Salvage(Carving carving, Map<String, TableShape> shapes, Db json) {
        this.carving = carving;
        this.shapes = shapes;
        this.json = json;
    }

    void all() {
        CutTexts cut = new CutTexts(shape(TEXT));
        carving.each(TEXT, row -> cut.text(row).ifPresent(values -> put(TEXT, row.id(), values)));
        carving.each(ORIGINAL, this::original);
        for (Table table : Table.values()) {
            if (!OF_HISTORY.contains(table)) {
                TableShape shape = shape(table.sql());
                carving.each(
                        table.sql(),
                        row -> {
                            if (row.whole() && shape.fits(row)) {
                                put(table.sql(), row.id(), row.values().toArray());
                            }
                        });
            }
        }
        comeBack();
        sources(cut);
        for (Table table : Table.values()) {
            point(table);
        }
        cut.clip(rows, shapes, gone);
        tell();
    }

    private void original(RawRow row) {
        TableShape shape = shape(ORIGINAL);
        if (row.whole()
                && shape.fits(row)
                && row.value(shape.index("bytes")) instanceof byte[] bytes
                && LfText.hash(bytes).equals(row.value(shape.index("hash")))) {
            put(ORIGINAL, row.id(), row.values().toArray());
        } else {
            originals++;
        }
    }

    /** Rows that the journal tells of and nobody found; those without an image are counted. */
    private void comeBack() {
        Map<Table, Map<Long, Last>> ledger = new EnumMap<>(Table.class);
        carving.each(
                "journal",
                row -> {
                    if (row.value(2) instanceof String name
                            && Table.isNamed(name)
                            && row.value(3) instanceof Long of
                            && row.value(4) instanceof String op) {
                        Last last = new Last(row.id(), op.equals("d"), image(row));
                        ledger.computeIfAbsent(Table.named(name), table -> new HashMap<>())
                                .merge(of, last, (a, b) -> a.entry() > b.entry() ? a : b);
                    }
                });
        ledger.forEach((table, entries) -> {
            if (!OF_HISTORY.contains(table)) {
                entries.forEach((id, last) -> comeBack(table, id, last));
            }
        });
    }

    private static @Nullable String image(RawRow row) {
        return row.whole() && row.value(6) instanceof String after ? after : null;
    }

    private void comeBack(Table table, long id, Last last) {
        if (last.gone() || of(table.sql()).containsKey(id)) {
            return;
        }
        // With a hole in the journal this may be what the row was long ago.
        if (last.image() == null || !carving.isComplete("journal")) {
            gone.merge(table, 1, Integer::sum);
            return;
        }
        Map<String, @Nullable Object> values = new HashMap<>();
        json.each(
                row ->
                        values.put(
                                row.text(0),
                                row.text(1).equals("integer")
                                        ? (Object) row.number(2)
                                        : row.textOrNull(2)),
                "select key, type, value from json_each(?)",
                last.image());
        put(table.sql(), id, shape(table.sql()).names().stream().map(values::get).toArray());
    }

    /** A source without a word of its text is lost; what stands on it goes with it. */
    private void sources(CutTexts cut) {
        TableShape shape = shape(SOURCE);
        for (Map.Entry<Long, @Nullable Object[]> source : Map.copyOf(of(SOURCE)).entrySet()) {
            String name = String.valueOf(source.getValue()[shape.index("name")]);
            Long text = (Long) Objects.requireNonNull(source.getValue()[shape.index(TEXT)]);
            if (!of(TEXT).containsKey(text)) {
                lost.add(new Loss.WholeSource(name));
                of(SOURCE).remove(source.getKey());
            } else {
                cut.lost(name, text).ifPresent(lost::add);
            }
        }
    }

    /** Lets every row of a table point at something that is there. */
    private void point(Table table) {
        TableShape shape = shape(table.sql());
        Set<Long> dropped = new HashSet<>();
        for (Map.Entry<Long, @Nullable Object[]> row : of(table.sql()).entrySet()) {
            if (!point(shape, row.getValue())) {
                dropped.add(row.getKey());
            }
        }
        of(table.sql()).keySet().removeAll(dropped);
        count(table, dropped.size());
    }

    /** Answers false where the row says nothing without what is lost. */
    private boolean point(TableShape shape, @Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) {
            TableShape.Column column = shape.columns().get(i);
            String target = column.refers();
            if (target == null
                    || target.equals(ACTION)
                    || !(values[i] instanceof Long at)
                    || of(target).containsKey(at)) {
                continue;
            }
            Optional<StandIn> standIn = StandIn.of(target);
            if (standIn.isPresent()) {
                standIns.computeIfAbsent(standIn.get(), kind -> new HashSet<>()).add(at);
            } else if (column.required()) {
                return false;
            } else {
                values[i] = null;
            }
        }
        return true;
    }

    private void count(Table table, int more) {
        if (more > 0) {
            gone.merge(table, more, Integer::sum);
        }
    }

    private void tell() {
        standIns.forEach((kind, ids) -> {
            lost.add(new Loss.StoodIn(kind, ids.size()));
            // Told by what stands in for them, not twice.
            gone.computeIfPresent(
                    Table.valueOf(kind.name()),
                    (table, count) -> count > ids.size() ? count - ids.size() : null);
        });
        new TreeMap<>(gone).forEach((table, count) -> lost.add(new Loss.Rows(table, count)));
        if (originals > 0) {
            lost.add(new Loss.Originals(originals));
        }
        if (!carving.isComplete("journal")) {
            lost.add(new Loss.PerhapsMore());
        }
    }

    /** Rows by number, of a table that is empty where nothing was found. */
    Map<Long, @Nullable Object[]> of(String table) {
        return rows.computeIfAbsent(table, name -> new TreeMap<>());
    }

    Map<StandIn, Set<Long>> standIns() {
        return standIns;
    }

    List<Loss> lost() {
        return lost;
    }

    private void put(String table, long id, @Nullable Object[] values) {
        values[0] = id;
        of(table).put(id, values);
    }

    private TableShape shape(String table) {
        return Objects.requireNonNull(shapes.get(table));
    }
}
