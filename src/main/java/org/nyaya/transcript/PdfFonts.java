package org.nyaya.transcript;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * One font in place of every font that a PDF does not bring along. PDFBox would look through the
 * fonts of the computer, for seconds, and write what it found into a file; for the text, the shape
 * of the letters does not matter.
 */
final class PdfFonts implements FontMapper {

    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont font;

    private PdfFonts(TrueTypeFont font) {
        this.font = font;
    }

    /** From here on PDFBox looks for no other font in this process. */
    static void install() throws IOException {
        try (InputStream bytes = PDDocument.class.getResourceAsStream(FONT)) {
            if (bytes == null) {
                throw new IOException("PDFBox lacks its font");
            }
            FontMappers.set(new PdfFonts(new TTFParser().parse(new RandomAccessReadBuffer(bytes))));
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(
            String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(
            String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    @SuppressWarnings("NullAway") // There is no OpenType font: so says the mapper of PDFBox.
    public CIDFontMapping getCIDFont(
            String name,
            @Nullable PDFontDescriptor descriptor,
            @Nullable PDCIDSystemInfo collection) {
        return new CIDFontMapping(null, font, true);
    }
}
