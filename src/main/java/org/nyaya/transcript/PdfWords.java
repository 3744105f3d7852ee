package org.nyaya.transcript;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.Writer;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * The words of the pages, in the order of the file. Letters that are not shown, because they lie
 * outside the page or the part of it that is painted, are left out.
 */
final class PdfWords extends PDFTextStripper {

    /** The letters that Unicode has for ff, fi, fl, ffi, ffl and st. */
    private static final Pattern LIGATURES = Pattern.compile("[\ufb00-\ufb06]");

    private final IdentityHashMap<PDFont, Boolean> bold = new IdentityHashMap<>();
    private final Map<Integer, Map<Integer, List<PdfWord>>> pages = new HashMap<>();

    private PdfWords() {
        setShouldSeparateByBeads(false);
        setSuppressDuplicateOverlappingText(true);
        PdfClip.follow(this);
    }

    /** The words of each page by the direction they run in, the one that most words have first. */
    static List<List<List<PdfWord>>> of(PDDocument document) throws IOException {
        PdfWords words = new PdfWords();
        words.writeText(document, Writer.nullWriter());
        List<List<List<PdfWord>>> pages = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            List<List<PdfWord>> turns =
                    new ArrayList<>(words.pages.getOrDefault(page, Map.of()).values());
            turns.sort((a, b) -> Integer.compare(b.size(), a.size()));
            pages.add(turns);
        }
        return pages;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector width)
            throws IOException {
        Point2D middle = matrix.transformPoint(width.getX() / 2, 0.25f);
        Rectangle2D shown = getGraphicsState().getCurrentClippingPath().getBounds2D();
        if (shown.contains(middle)) {
            super.showGlyph(matrix, font, code, width);
        }
    }

    /**
     * Takes words with the blanks between them. What runs from right to left stays together: PDFBox
     * has put it in the order of reading, and its letters still are in that of the page.
     */
    @Override
    protected void writeString(String text, List<TextPosition> letters) {
        if (Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            add(text, letters);
            return;
        }
        List<TextPosition> word = new ArrayList<>();
        for (TextPosition letter : letters) {
            if (letter.getUnicode().isBlank()) {
                add(text(word), word);
                word.clear();
            } else {
                word.add(letter);
            }
        }
        add(text(word), word);
    }

    private static String text(List<TextPosition> letters) {
        String text = letters.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
        // Printed as one letter: nobody looks for the word by it.
        return LIGATURES
                .matcher(text)
                .replaceAll(one -> Normalizer.normalize(one.group(), Normalizer.Form.NFKC));
    }

    private void add(String text, List<TextPosition> letters) {
        if (text.isBlank() || letters.isEmpty()) {
            return;
        }
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        for (TextPosition letter : letters) {
            left = Math.min(left, letter.getXDirAdj());
            right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
        }
        TextPosition first = letters.getFirst();
        float size = first.getFontSizeInPt();
        int turn = (int) first.getDir();
        List<PdfWord> words =
                pages.computeIfAbsent(getCurrentPageNo(), page -> new HashMap<>())
                        .computeIfAbsent(turn, degrees -> new ArrayList<>());
        words.add(
                new PdfWord(
                        text.strip(),
                        left,
                        right,
                        first.getYDirAdj(),
                        size > 0.5f ? size : Math.max(1, first.getHeightDir()),
                        bold.computeIfAbsent(first.getFont(), PdfWords::isBold),
                        turn,
                        words.size()));
    }

    private static boolean isBold(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return name.contains("bold")
                || name.contains("black")
                || name.contains("heavy")
                || name.contains("demi")
                || (descriptor != null
                        && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600));
    }
}
