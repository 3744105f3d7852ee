package org.nyaya.project;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nyaya.text.LfText;
import org.nyaya.text.Sentences;
import org.nyaya.text.WordStarts;

/**
 * Texts of which pages are missing. The pages of a text lead from one to the next, so what is left
 * is its beginning: it is kept up to its last whole line, as a text of its own.
 */
final class CutTexts {

    /** How much there is of a text, and how much there was, in UTF-16 units. */
    private record Cut(int kept, int length) {}

    private final TableShape shape;
    private final Map<Long, Cut> cut = new HashMap<>();

    CutTexts(TableShape shape) {
        this.shape = shape;
    }

    /** The values of a text; empty where there is nothing of it that can be trusted. */
    Optional<@Nullable Object[]> text(RawRow row) {
        int at = shape.index("body");
        if (!(row.value(at) instanceof String body)) {
            return Optional.empty();
        }
        @Nullable Object[] values = row.values().toArray();
        if (row.whole()) {
            return shape.fits(row) && LfText.hash(body).equals(values[shape.index("hash")])
                    ? Optional.of(values)
                    : Optional.empty();
        }
        String beginning = body.substring(0, body.lastIndexOf('\n') + 1).stripTrailing();
        if (beginning.isEmpty() || !LfText.isStorable(beginning)) {
            return Optional.empty();
        }
        Long length = (Long) Objects.requireNonNull(values[shape.index("length")]);
        cut.put(row.id(), new Cut(beginning.length(), Math.toIntExact(length)));
        values[shape.index("hash")] = LfText.hash(beginning);
        values[shape.index("length")] = (long) beginning.length();
        values[shape.index("sentences")] = Sentences.in(beginning).packed();
        values[shape.index("words")] = WordStarts.in(beginning).packed();
        values[shape.index("places")] =
                String.valueOf(values[shape.index("places")])
                        .lines()
                        .filter(line -> start(line) < beginning.length())
                        .map(line -> line + '\n')
                        .collect(Collectors.joining());
        values[at] = beginning;
        return Optional.of(values);
    }

    /** Each place begins with its position. */
    private static int start(String line) {
        int tab = line.indexOf('\t');
        return tab > 0 && tab < 10 && line.substring(0, tab).matches("[0-9]+")
                ? Integer.parseInt(line.substring(0, tab))
                : 0;
    }

    /** What is lost of a source, if its text is one of these. */
    Optional<Loss> lost(String source, long text) {
        return Optional.ofNullable(cut.get(text))
                .map(left -> new Loss.RestOfSource(source, left.kept(), left.length()));
    }

    /**
     * Turns end where their text ends now, or go; what stands on words that are not whole any more
     * goes.
     */
    void clip(
            Map<String, Map<Long, @Nullable Object[]>> rows,
            Map<String, TableShape> shapes,
            Map<Table, Integer> gone) {
        if (cut.isEmpty()) {
            return;
        }
        TableShape sources = Objects.requireNonNull(shapes.get("source"));
        Map<Long, Cut> ofSource = new HashMap<>();
        rows.getOrDefault("source", Map.of())
                .forEach((id, source) -> {
                    Cut of = cut.get((Long) Objects.requireNonNull(source[sources.index("text")]));
                    if (of != null) {
                        ofSource.put(id, of);
                    }
                });
        remove(rows, shapes, gone, Table.CODING, ofSource);
        remove(rows, shapes, gone, Table.QUOTE, ofSource);
        remove(rows, shapes, gone, Table.FLAG, ofSource);
        remove(rows, shapes, gone, Table.ANNOTATION, ofSource);
        remove(rows, shapes, gone, Table.TURN, ofSource);
        orphaned(rows, shapes, Table.MEMO, "coding", "coding");
        orphaned(rows, shapes, Table.NEGATIVE_CASE, "coding", "coding");
        orphaned(rows, shapes, Table.ALIGNED, "turn", "turn");
        orphaned(rows, shapes, Table.ALIGNED, "translates", "turn");
    }

    private static void remove(
            Map<String, Map<Long, @Nullable Object[]>> rows,
            Map<String, TableShape> shapes,
            Map<Table, Integer> gone,
            Table table,
            Map<Long, Cut> ofSource) {
        TableShape shape = Objects.requireNonNull(shapes.get(table.sql()));
        Set<Long> dropped = new HashSet<>();
        rows.getOrDefault(table.sql(), Map.of())
                .forEach((id, values) -> {
                    Cut of = ofSource.get((Long) values[shape.index("source")]);
                    if (of == null) {
                        return;
                    }
                    long start = (Long) Objects.requireNonNull(values[shape.index("start")]);
                    long end = (Long) Objects.requireNonNull(values[shape.index("end")]);
                    if (end <= of.kept()) {
                        return;
                    }
                    if (table != Table.TURN || start >= of.kept()) {
                        dropped.add(id);
                    } else {
                        values[shape.index("end")] = (long) of.kept();
                        long said = (Long) Objects.requireNonNull(values[shape.index("said")]);
                        values[shape.index("said")] = Math.min(said, of.kept());
                    }
                });
        rows.getOrDefault(table.sql(), Map.of()).keySet().removeAll(dropped);
        if (!dropped.isEmpty()) {
            gone.merge(table, dropped.size(), Integer::sum);
        }
    }

    /** What hung on something that went hangs on nothing, or goes with it. */
    private static void orphaned(
            Map<String, Map<Long, @Nullable Object[]>> rows,
            Map<String, TableShape> shapes,
            Table table,
            String column,
            String target) {
        TableShape shape = Objects.requireNonNull(shapes.get(table.sql()));
        int at = shape.index(column);
        Map<Long, @Nullable Object[]> all = rows.getOrDefault(table.sql(), Map.of());
        Set<Long> dropped = new HashSet<>();
        for (Map.Entry<Long, @Nullable Object[]> row : all.entrySet()) {
            @Nullable Object[] values = row.getValue();
            if (values[at] instanceof Long to
                    && !rows.getOrDefault(target, Map.of()).containsKey(to)) {
                if (shape.columns().get(at).required()) {
                    dropped.add(row.getKey());
                } else {
                    values[at] = null;
                }
            }
        }
        all.keySet().removeAll(dropped);
    }
}
