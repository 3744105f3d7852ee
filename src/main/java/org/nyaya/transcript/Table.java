package org.nyaya.transcript;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of a document while it is read: rows of cells. It is written row by row, the cells parted
 * by tabs, or turn by turn where it is a transcript ({@link TranscriptTable}).
 */
final class Table {

    /** A row, each cell of which is the list of its paragraphs. */
    private final List<List<List<Paragraph>>> rows = new ArrayList<>();

    /** Adds a row, unless nothing can be seen of it. */
    void add(List<List<Paragraph>> cells) {
        int last = cells.size();
        while (last > 0 && cells.get(last - 1).isEmpty()) {
            last--;
        }
        if (last > 0) {
            rows.add(cells.subList(0, last));
        }
    }

    List<List<List<Paragraph>>> rows() {
        return rows;
    }

    /** Each row as one paragraph. */
    List<Paragraph> lines() {
        return rows.stream().map(Table::line).toList();
    }

    /**
     * A cell before the last stands on one line, whatever it holds, or what stands beside it would
     * seem to stand below it.
     */
    private static Paragraph line(List<List<Paragraph>> cells) {
        Paragraph line = new Paragraph();
        for (int i = 0; i < cells.size(); i++) {
            boolean isLast = i == cells.size() - 1;
            line.add(i == 0 ? "" : "\t", false);
            boolean isFirst = true;
            for (Paragraph paragraph : cells.get(i)) {
                line.add(isFirst ? "" : isLast ? "\n" : " ", false);
                line.append(isLast ? paragraph : paragraph.onOneLine());
                isFirst = false;
            }
        }
        return line;
    }

    void writeTo(Prose prose) throws Prose.TooMuch {
        TranscriptTable transcript = TranscriptTable.of(this);
        if (transcript != null) {
            transcript.writeTo(prose);
            return;
        }
        for (List<List<Paragraph>> row : rows) {
            line(row).writeTo(prose);
            prose.add("\n", false);
        }
        prose.endParagraph();
    }
}
