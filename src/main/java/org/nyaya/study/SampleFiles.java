package org.nyaya.study;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nyaya.exchange.BadTable;
import org.nyaya.exchange.Grid;
import org.nyaya.source.Interview;
import org.nyaya.source.Kind;
import org.nyaya.text.PartialDate;

/** The files of the sample study, which come with the program. */
final class SampleFiles {

    private static final String FOLDER = "/org/nyaya/sample/reintegration/";

    private SampleFiles() {}

    /**
     * What its table of sources says of a file.
     *
     * @param file below the folder of the sample
     * @param interview that it is of; null for documents and notes
     * @param details of that interview; those of a translation say nothing
     * @param people by label
     */
    record Listed(
            String name,
            String file,
            Kind kind,
            String language,
            @Nullable String interview,
            @Nullable PartialDate date,
            Interview.Details details,
            Map<String, String> people) {

        /** The name of the file without its folder. */
        String fileName() {
            return file.substring(file.lastIndexOf('/') + 1);
        }
    }

    static List<Listed> sources() throws BadTable {
        Grid table = table("sources.csv");
        List<Listed> sources = new ArrayList<>();
        for (Grid.Line line : table.rows()) {
            sources.add(listed(line.cells()));
        }
        return sources;
    }

    private static Listed listed(List<String> cells) {
        return new Listed(
                cells.get(0),
                cells.get(1),
                Kind.valueOf(cells.get(2).toUpperCase(Locale.ROOT)),
                cells.get(3),
                said(cells.get(4)),
                PartialDate.of(cells.get(5)).orElse(null),
                new Interview.Details(
                        null, said(cells.get(7)), said(cells.get(6)), null, null, null),
                Stream.of(cells.get(8).split("; "))
                        .filter(pair -> pair.contains("="))
                        .map(pair -> pair.split("=", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])));
    }

    private static @Nullable String said(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    static Grid table(String name) throws BadTable {
        return Grid.read(name, bytes(name));
    }

    static byte[] bytes(String name) {
        try (InputStream in = SampleFiles.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("The sample comes with the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
