package org.nyaya.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nyaya.coding.CodePath;
import org.nyaya.search.Hit;
import org.nyaya.source.Cited;

/**
 * What a question found as a table, a row for each passage or turn, the best first. What was asked
 * and whose codings were counted goes with every row, for a table without it cannot be checked.
 */
public final class HitsTable {

    private static final List<String> HEADER =
            List.of(
                    "source",
                    "paragraph",
                    "text",
                    "codes",
                    "people",
                    "speakers",
                    "coder",
                    "interview",
                    "page",
                    "section",
                    "start",
                    "end",
                    "question",
                    "in_words");

    private HitsTable() {}

    /**
     * The table.
     *
     * @param question as it was written
     * @param inWords the same in words, with whose codings count
     */
    public static Written written(List<Hit> hits, String question, String inWords) {
        return new Written(
                HEADER,
                () -> hits.stream().<List<?>>map(hit -> row(hit, question, inWords)).iterator(),
                List.of(List.of("question", question), List.of("in_words", inWords)));
    }

    private static List<Object> row(Hit hit, String question, String inWords) {
        Cited place = hit.place();
        List<Object> row = new ArrayList<>();
        row.add(hit.source().name());
        row.add(hit.paragraph());
        row.add(hit.text());
        row.add(hit.codes().stream().map(CodePath::toString).collect(Collectors.joining("; ")));
        row.add(String.join("; ", hit.people()));
        row.add(String.join("; ", hit.speakers()));
        row.add(hit.coder() == null ? "" : hit.coder());
        row.add(hit.interview() == null ? "" : hit.interview());
        row.add(place == null ? "" : place.page());
        row.add(place == null ? "" : place.section());
        row.add(hit.span().start());
        row.add(hit.span().end());
        row.add(question);
        row.add(inWords);
        return row;
    }
}
