package org.nyaya.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Brought;
import org.nyaya.coding.CodeTree;
import org.nyaya.coding.Coded;
import org.nyaya.coding.Coder;
import org.nyaya.coding.Codings;
import org.nyaya.coding.Codings.Theirs;
import org.nyaya.coding.LayerName;
import org.nyaya.coding.Passage;
import org.nyaya.exchange.RowProblem.What;
import org.nyaya.source.Cited;
import org.nyaya.source.Source;

/**
 * Codings as a table, a row for each. {@code start} and {@code end} are UTF-16 positions in the
 * LF-only text of the source, half open; {@code code} is a path; {@code layer} is {@code own}, or
 * {@code agreed:} or {@code own:} with the name of a layer behind it; {@code key_quote} is {@code
 * yes} or {@code no}. What follows is for people who read the table, and is not read again: the
 * {@code text}, the {@code people} who speak there, the {@code paragraph} of the source (lines in
 * which something is seen, from 1), {@code page} and {@code section}.
 */
public final class CodingsTable {

    /** A larger file holds more codings than a spreadsheet has rows. */
    public static final int MOST_BYTES = 128 << 20;

    private static final int MOST_ROWS = 1_048_575;
    private static final long MOST_UNPACKED = 512L << 20;

    private static final List<String> HEADER =
            List.of(
                    "source",
                    "start",
                    "end",
                    "code",
                    "coder",
                    "layer",
                    "certainty",
                    "memo",
                    "key_quote",
                    "text",
                    "people",
                    "paragraph",
                    "page",
                    "section");

    private final List<Theirs> wanted = new ArrayList<>();
    private final List<Long> lines = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private final Map<Long, String> sources = new HashMap<>();
    private @Nullable CodingRows rows;

    private CodingsTable() {}

    /** All of these as a table. */
    public static Written written(List<Passage> passages) {
        return new Written(HEADER, () -> passages.stream().map(CodingsTable::row).iterator());
    }

    private static List<?> row(Passage passage) {
        Cited place = passage.place();
        return List.of(
                passage.source(),
                passage.coding().span().start(),
                passage.coding().span().end(),
                passage.code().toString(),
                passage.coder(),
                layer(passage.layer()),
                passage.coding().certainty().written(),
                passage.coding().memo(),
                passage.coding().keyQuote() ? "yes" : "no",
                passage.text(),
                String.join("; ", passage.people()),
                passage.paragraph(),
                place == null ? "" : place.page(),
                place == null ? "" : place.section());
    }

    private static String layer(LayerName layer) {
        if (layer.equals(LayerName.OWN)) {
            return CodingRows.OWN;
        }
        return (layer.agreed() ? CodingRows.AGREED : CodingRows.OWN) + ":" + layer.name();
    }

    /**
     * Looks at a table, a spreadsheet where the file is called so, with the names that a study has
     * now. Rows that are wrong are told, and the others will be done.
     *
     * @param coder who coded rows that name nobody
     * @throws BadTable where it is none, or lacks one of source, start, end and code
     */
    public static CodingsTable of(
            String name, byte[] file, List<Source> sources, CodeTree codes, Coder coder)
            throws BadTable {
        if (file.length > MOST_BYTES) {
            throw new BadTable(BadTable.What.TOO_LARGE, "");
        }
        CodingsTable table = new CodingsTable();
        sources.forEach(source -> table.sources.put(source.id(), source.name()));
        Grid.each(
                name,
                file,
                MOST_ROWS,
                MOST_UNPACKED,
                line -> {
                    if (table.rows == null) {
                        table.rows = new CodingRows(line.cells(), sources, codes, coder);
                    } else {
                        table.take(table.rows, line);
                    }
                });
        return table;
    }

    private void take(CodingRows rows, Grid.Line line) {
        try {
            wanted.add(rows.read(line));
            lines.add(line.number());
        } catch (CodingRows.BadRow e) {
            problems.add(new RowProblem(line.number(), e.what(), e.value()));
        }
    }

    /** Takes the codings in, in one action. */
    public CompletableFuture<TakenIn> takeIn(Codings codings) {
        return codings.takeIn(wanted).thenApply(this::result);
    }

    private TakenIn result(List<Brought> outcomes) {
        List<RowProblem> all = new ArrayList<>(problems);
        int added = 0;
        int changed = 0;
        int same = 0;
        for (int i = 0; i < outcomes.size(); i++) {
            switch (outcomes.get(i)) {
                case Brought.Added _ -> added++;
                case Brought.Changed _ -> changed++;
                case Brought.Same _ -> same++;
                case Brought.Twice _ -> all.add(problem(i, What.CODED_TWICE));
                case Brought.OtherKind _ -> all.add(problem(i, What.OTHER_KIND));
                case Brought.Not(Coded why) -> all.add(problem(i, what(why)));
            }
        }
        return new TakenIn(added, changed, same, all);
    }

    private RowProblem problem(int row, What what) {
        Theirs theirs = wanted.get(row);
        String value =
                switch (what) {
                    case NO_SOURCE -> sources.getOrDefault(theirs.source(), "");
                    case OTHER_KIND -> theirs.layer().name();
                    default -> theirs.span().start() + "–" + theirs.span().end();
                };
        return new RowProblem(lines.get(row), what, value);
    }

    private static What what(Coded why) {
        return switch (why) {
            case Coded.Outside _ -> What.OUTSIDE;
            case Coded.CutsCharacter _ -> What.CUTS_CHARACTER;
            default -> What.NO_SOURCE;
        };
    }
}
