package org.nyaya.transcript;

import java.util.ArrayList;
import java.util.List;

/** Writes the lines of one paragraph into pieces that are all bold or all not. */
final class PdfPen {

    private final List<PdfParagraph.Piece> pieces = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private boolean bold;

    /** What follows is on this page. */
    void page(int index) {
        end();
        pieces.add(new PdfParagraph.Piece.Page(index));
    }

    /** Adds a line without its last {@code less} characters, and what comes behind it. */
    void line(PdfLine line, int less, String behind) {
        List<PdfWord> words = line.words();
        for (int i = 0; i < words.size(); i++) {
            PdfWord word = words.get(i);
            boolean last = i + 1 == words.size();
            if (i > 0) {
                run.append(line.isCell(i) ? '\t' : ' ');
            }
            if (word.bold() != bold) {
                end();
                bold = word.bold();
            }
            run.append(word.text(), 0, word.text().length() - (last ? less : 0));
        }
        run.append(behind);
    }

    /** What was written, the end of the paragraph. */
    List<PdfParagraph.Piece> pieces() {
        end();
        return pieces;
    }

    private void end() {
        if (!run.isEmpty()) {
            pieces.add(new PdfParagraph.Piece.Text(run.toString(), bold));
            run.setLength(0);
        }
    }
}
