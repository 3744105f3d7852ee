package org.nyaya.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.nyaya.coding.Certainty;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodePath;
import org.nyaya.coding.CodeTree;
import org.nyaya.coding.Coded;
import org.nyaya.coding.Coder;
import org.nyaya.coding.Coding;
import org.nyaya.coding.Codings;
import org.nyaya.coding.NewCoding;
import org.nyaya.exchange.RowProblem.What;
import org.nyaya.source.Source;
import org.nyaya.text.Names;
import org.nyaya.text.Span;

/**
 * Codings as a table, a row for each. {@code start} and {@code end} are UTF-16 positions in the
 * LF-only text of the source, half open; {@code code} is a path.
 */
public final class CodingsCsv {

    private static final List<String> HEADER =
            List.of("source", "start", "end", "code", "coder", "certainty", "memo");
    private static final List<String> NEEDED = List.of("source", "start", "end", "code");

    private final List<Source> sources;
    private final CodeTree codes;
    private final List<Coder> coders;

    /** With the names that a study has now. */
    public CodingsCsv(List<Source> sources, CodeTree codes, List<Coder> coders) {
        this.sources = sources;
        this.codes = codes;
        this.coders = coders;
    }

    public void write(List<Coding> codings, Writer out) throws IOException {
        Map<Long, String> sourceNames = new HashMap<>();
        sources.forEach(source -> sourceNames.put(source.id(), source.name()));
        Map<Long, String> coderNames = new HashMap<>();
        coders.forEach(coder -> coderNames.put(coder.id(), coder.name()));
        List<List<?>> rows = new ArrayList<>();
        for (Coding coding : codings) {
            rows.add(
                    List.of(
                            sourceNames.getOrDefault(coding.source(), ""),
                            coding.span().start(),
                            coding.span().end(),
                            codes.path(codes.get(coding.code())).toString(),
                            coderNames.getOrDefault(coding.coder(), ""),
                            coding.certainty().written(),
                            coding.memo()));
        }
        Csv.write(out, HEADER, rows);
    }

    /**
     * Takes codings in, in one action: rows that are wrong are told, the others are done.
     *
     * @param coder who coded rows that name nobody
     */
    public CompletableFuture<TakenIn> takeIn(byte[] file, Coder coder, Codings codings)
            throws BadTable {
        List<RowProblem> problems = new ArrayList<>();
        List<Codings.Theirs> wanted = new ArrayList<>();
        List<Csv.Row> rows = new ArrayList<>();
        Map<String, Source> byName = new HashMap<>();
        sources.forEach(source -> byName.put(Names.fold(source.name()), source));
        for (Csv.Row row : Csv.read(file, NEEDED)) {
            try {
                wanted.add(read(row, byName, coder));
                rows.add(row);
            } catch (BadRow e) {
                problems.add(new RowProblem(row.line(), e.what, e.value));
            }
        }
        return codings.takeIn(wanted).thenApply(outcomes -> result(outcomes, rows, problems));
    }

    private Codings.Theirs read(Csv.Row row, Map<String, Source> byName, Coder usual)
            throws BadRow {
        Source source = byName.get(Names.fold(row.get("source")));
        if (source == null) {
            throw new BadRow(What.NO_SOURCE, row.get("source"));
        }
        int start = position(row, "start");
        int end = position(row, "end");
        if (end <= start) {
            throw new BadRow(What.OUTSIDE, row.get("start") + "–" + row.get("end"));
        }
        List<Code> meant = codes.meant(CodePath.of(row.get("code")));
        if (meant.size() != 1) {
            throw new BadRow(meant.isEmpty() ? What.NO_CODE : What.SEVERAL_CODES, row.get("code"));
        }
        String certainty = row.get("certainty");
        Certainty certain =
                certainty.isBlank()
                        ? Certainty.CERTAIN
                        : Certainty.of(certainty)
                                .orElseThrow(() -> new BadRow(What.NO_CERTAINTY, certainty));
        String coder = row.get("coder").isBlank() ? usual.name() : row.get("coder");
        String memo = row.get("memo");
        NewCoding coding =
                new NewCoding(
                        source.id(), new Span(start, end), meant.getFirst().id(), certain, memo);
        return new Codings.Theirs(coding, coder);
    }

    private static int position(Csv.Row row, String column) throws BadRow {
        try {
            int position = Integer.parseInt(row.get(column).strip());
            if (position < 0) {
                throw new BadRow(What.NO_NUMBER, row.get(column));
            }
            return position;
        } catch (NumberFormatException e) {
            throw new BadRow(What.NO_NUMBER, row.get(column));
        }
    }

    private static TakenIn result(
            List<Coded> outcomes, List<Csv.Row> rows, List<RowProblem> problems) {
        int added = 0;
        int same = 0;
        for (int i = 0; i < rows.size(); i++) {
            Csv.Row row = rows.get(i);
            String span = row.get("start") + "–" + row.get("end");
            switch (outcomes.get(i)) {
                case Coded.Done done -> added++;
                case Coded.Already already -> same++;
                case Coded.Gone gone ->
                        problems.add(new RowProblem(row.line(), What.NO_SOURCE, row.get("source")));
                case Coded.Outside outside ->
                        problems.add(new RowProblem(row.line(), What.OUTSIDE, span));
                case Coded.CutsCharacter cuts ->
                        problems.add(new RowProblem(row.line(), What.CUTS_CHARACTER, span));
            }
        }
        return new TakenIn(added, 0, same, problems);
    }

    private static final class BadRow extends Exception {

        private final What what;
        private final String value;

        BadRow(What what, String value) {
            super("Row not taken in: " + what);
            this.what = what;
            this.value = value;
        }
    }
}
