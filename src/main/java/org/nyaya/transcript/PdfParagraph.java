package org.nyaya.transcript;

import java.util.List;

/**
 * A paragraph of a PDF.
 *
 * @param pieces in order
 * @param heading whether it heads a section
 */
record PdfParagraph(List<Piece> pieces, boolean heading) {

    /** A part of a paragraph. */
    sealed interface Piece {

        /** Letters that are all bold or all not. */
        record Text(String text, boolean bold) implements Piece {}

        /**
         * What follows is on this page.
         *
         * @param index from 0
         */
        record Page(int index) implements Piece {}
    }

    PdfParagraph {
        pieces = List.copyOf(pieces);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Text part) {
                text.append(part.text());
            }
        }
        return text.toString();
    }
}
