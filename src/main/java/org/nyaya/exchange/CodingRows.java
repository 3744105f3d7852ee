package org.nyaya.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.nyaya.coding.Certainty;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodePath;
import org.nyaya.coding.CodeTree;
import org.nyaya.coding.Coder;
import org.nyaya.coding.Codings.Theirs;
import org.nyaya.coding.LayerName;
import org.nyaya.coding.Noted;
import org.nyaya.exchange.RowProblem.What;
import org.nyaya.source.Source;
import org.nyaya.text.Blanks;
import org.nyaya.text.LfText;
import org.nyaya.text.Names;
import org.nyaya.text.Span;

/**
 * Makes codings of the rows of a table. What the table has no column for stays as it was; a column
 * whose cell is empty says: certain, no memo, no key quote.
 */
final class CodingRows {

    static final String OWN = "own";
    static final String AGREED = "agreed";

    private static final List<String> NEEDED = List.of("source", "start", "end", "code");

    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, List<Code>> known = new HashMap<>();
    private final CodeTree codes;
    private final Coder usual;

    /** {@code usual}: who coded rows that name nobody. */
    CodingRows(List<String> header, List<Source> sources, CodeTree codes, Coder usual)
            throws BadTable {
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).strip().toLowerCase(Locale.ROOT).replace(' ', '_');
            // Spreadsheets write empty columns beside the table.
            if (!name.isEmpty() && columns.putIfAbsent(name, i) != null) {
                throw new BadTable(BadTable.What.COLUMN_TWICE, name);
            }
        }
        for (String column : NEEDED) {
            if (!columns.containsKey(column)) {
                throw new BadTable(BadTable.What.NO_COLUMN, column);
            }
        }
        sources.forEach(source -> this.sources.put(Names.fold(source.name()), source));
        this.codes = codes;
        this.usual = usual;
    }

    Theirs read(Grid.Line line) throws BadRow {
        String name = cell(line, "source");
        Source source = sources.get(Names.fold(name));
        if (source == null) {
            throw new BadRow(What.NO_SOURCE, name);
        }
        int start = position(line, "start");
        int end = position(line, "end");
        if (end <= start) {
            throw new BadRow(What.OUTSIDE, cell(line, "start") + "–" + cell(line, "end"));
        }
        long code = code(cell(line, "code"));
        UnaryOperator<Noted> noted = noted(line);
        String coder = cell(line, "coder");
        for (String text : List.of(coder, cell(line, "memo"), cell(line, "layer"))) {
            if (!LfText.isStorable(text)) {
                throw new BadRow(What.UNSTORABLE, "");
            }
        }
        return new Theirs(
                source.id(),
                new Span(start, end),
                code,
                Names.fold(coder).isEmpty() ? usual.name() : coder,
                layer(cell(line, "layer")),
                noted);
    }

    private String cell(Grid.Line line, String column) {
        Integer place = columns.get(column);
        return place == null ? "" : line.cell(place);
    }

    private int position(Grid.Line line, String column) throws BadRow {
        try {
            int position = Integer.parseInt(cell(line, column).strip());
            if (position < 0) {
                throw new BadRow(What.NO_NUMBER, cell(line, column));
            }
            return position;
        } catch (NumberFormatException e) {
            throw new BadRow(What.NO_NUMBER, cell(line, column));
        }
    }

    private long code(String path) throws BadRow {
        List<Code> meant =
                known.computeIfAbsent(path, written -> codes.meant(CodePath.of(written)));
        if (meant.size() != 1) {
            throw new BadRow(meant.isEmpty() ? What.NO_CODE : What.SEVERAL_CODES, path);
        }
        return meant.getFirst().id();
    }

    private static LayerName layer(String written) throws BadRow {
        int colon = written.indexOf(':');
        String kind = (colon < 0 ? written : written.substring(0, colon)).strip();
        String name = colon < 0 ? "" : written.substring(colon + 1).strip();
        boolean named = !Names.fold(name).isEmpty();
        if (Blanks.isBlank(written) || (colon < 0 && kind.equalsIgnoreCase(OWN))) {
            return LayerName.OWN;
        }
        if (named && kind.equalsIgnoreCase(OWN)) {
            return new LayerName(false, name);
        }
        if (named && kind.equalsIgnoreCase(AGREED)) {
            return new LayerName(true, name);
        }
        // Never into somebody's own work without being told so.
        throw new BadRow(What.NO_LAYER, written);
    }

    private UnaryOperator<Noted> noted(Grid.Line line) throws BadRow {
        String sure = cell(line, "certainty");
        Certainty certainty =
                sure.isBlank()
                        ? Certainty.CERTAIN
                        : Certainty.of(sure).orElseThrow(() -> new BadRow(What.NO_CERTAINTY, sure));
        String memo = cell(line, "memo");
        boolean keyQuote = truth(cell(line, "key_quote"));
        boolean saysCertainty = columns.containsKey("certainty");
        boolean saysMemo = columns.containsKey("memo");
        boolean saysKeyQuote = columns.containsKey("key_quote");
        return before ->
                new Noted(
                        saysCertainty ? certainty : before.certainty(),
                        saysMemo ? memo : before.memo(),
                        saysKeyQuote ? keyQuote : before.keyQuote());
    }

    private static boolean truth(String written) throws BadRow {
        return switch (written.strip().toLowerCase(Locale.ROOT)) {
            case "yes", "true", "1" -> true;
            case "no", "false", "0", "" -> false;
            default -> throw new BadRow(What.NO_KEY_QUOTE, written);
        };
    }

    /** A row cannot be taken in. */
    static final class BadRow extends Exception {

        private final What what;
        private final String value;

        BadRow(What what, String value) {
            super("Row not taken in: " + what);
            this.what = what;
            this.value = value;
        }

        What what() {
            return what;
        }

        String value() {
            return value;
        }
    }
}
