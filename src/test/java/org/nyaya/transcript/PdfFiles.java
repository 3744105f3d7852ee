package org.nyaya.transcript;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.jspecify.annotations.Nullable;

/** Builds small PDFs: A4, 11 points Helvetica unless said otherwise. */
public final class PdfFiles implements AutoCloseable {

    public static final float LEFT = 70;

    /** It comes with PDFBox. */
    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final PDDocument document;
    private final PDType1Font plain;
    private final PDType1Font bold;
    private PDPageContentStream page;

    public PdfFiles() {
        try {
            PdfFonts.install();
            document = new PDDocument();
            plain = new PDType1Font(FontName.HELVETICA);
            bold = new PDType1Font(FontName.HELVETICA_BOLD);
            page = begin();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDPageContentStream begin() throws IOException {
        PDPage next = new PDPage(PDRectangle.A4);
        document.addPage(next);
        return new PDPageContentStream(document, next);
    }

    /** Text at a place, {@code down} from the top edge. */
    public PdfFiles text(float x, float down, float size, boolean isBold, String text)
            throws IOException {
        page.beginText();
        page.setFont(isBold ? bold : plain, size);
        page.newLineAtOffset(x, PDRectangle.A4.getHeight() - down);
        page.showText(text);
        page.endText();
        return this;
    }

    /** Text in a font of its own, which has one letter for fi and one for fl. */
    PdfFiles printedAsOne(float x, float down, String text) throws IOException {
        try (InputStream bundled =
                Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT))) {
            page.beginText();
            page.setFont(PDType0Font.load(document, bundled), 11);
            page.newLineAtOffset(x, PDRectangle.A4.getHeight() - down);
            page.showText(text);
            page.endText();
        }
        return this;
    }

    /** Lines one below the other, 14 points apart. */
    public PdfFiles lines(float x, float down, String... lines) throws IOException {
        for (int i = 0; i < lines.length; i++) {
            text(x, down + 14 * i, 11, false, lines[i]);
        }
        return this;
    }

    public PdfFiles nextPage() throws IOException {
        page.close();
        page = begin();
        return this;
    }

    /** Shows nothing from here on but what is below {@code down}. */
    PdfFiles showBelow(float down) throws IOException {
        page.addRect(0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight() - down);
        page.clip();
        return this;
    }

    PdfFiles picture() throws IOException {
        BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        page.drawImage(LosslessFactory.createFromImage(document, image), 50, 50, 300, 300);
        return this;
    }

    /** Roman numbers from the first page, and from page {@code index} on Arabic ones from 1. */
    PdfFiles romanUntil(int index) throws IOException {
        PDPageLabels labels = new PDPageLabels(document);
        PDPageLabelRange roman = new PDPageLabelRange();
        roman.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
        labels.setLabelItem(0, roman);
        PDPageLabelRange arabic = new PDPageLabelRange();
        arabic.setStyle(PDPageLabelRange.STYLE_DECIMAL);
        labels.setLabelItem(index, arabic);
        document.getDocumentCatalog().setPageLabels(labels);
        return this;
    }

    PdfFiles locked(String owner, String user) throws IOException {
        AccessPermission nothing = new AccessPermission();
        nothing.setCanExtractContent(false);
        StandardProtectionPolicy policy = new StandardProtectionPolicy(owner, user, nothing);
        policy.setEncryptionKeyLength(256);
        document.protect(policy);
        return this;
    }

    /** A form that shows the next one ten times, which does the same, and so on. */
    PdfFiles bomb(int depth) throws IOException {
        @Nullable COSDictionary inner = null;
        for (int i = 0; i < depth; i++) {
            PDStream form = new PDStream(document);
            form.getCOSObject().setItem(COSName.TYPE, COSName.XOBJECT);
            form.getCOSObject().setItem(COSName.SUBTYPE, COSName.FORM);
            form.getCOSObject().setItem(COSName.BBOX, PDRectangle.A4);
            try (var out = form.createOutputStream()) {
                String content = inner == null ? "BT ET " : "/X Do ";
                out.write(content.repeat(10).getBytes(StandardCharsets.US_ASCII));
            }
            if (inner != null) {
                form.getCOSObject().setItem(COSName.RESOURCES, resources(inner));
            }
            inner = form.getCOSObject();
        }
        page.close();
        PDPage last = document.getPage(document.getNumberOfPages() - 1);
        last.getCOSObject().setItem(COSName.RESOURCES, resources(inner));
        PDStream content = new PDStream(document);
        try (var out = content.createOutputStream()) {
            out.write("/X Do".getBytes(StandardCharsets.US_ASCII));
        }
        last.setContents(List.of(content));
        return this;
    }

    private static COSDictionary resources(@Nullable COSDictionary form) {
        COSDictionary objects = new COSDictionary();
        objects.setItem("X", form);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.XOBJECT, objects);
        return resources;
    }

    public byte[] bytes() throws IOException {
        page.close();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
