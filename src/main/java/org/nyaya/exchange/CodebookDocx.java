package org.nyaya.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.util.TempFile;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * A codebook as a document of a word processor (Office Open XML, ISO/IEC 29500), all in memory,
 * with the headings that its navigation and contents know.
 */
public final class CodebookDocx {

    /** Says who made the file; word processors put their own name here when they save it. */
    private static final String APPLICATION = "Nyaya";

    private static final String APPLICATION_PART = "docProps/app.xml";
    private static final String STYLES = "codebook-styles.xml";
    private static final int MOST_HEADINGS = 9;

    /** A4, in twentieths of a point. */
    private static final int WIDTH = 11_906;

    private static final int HEIGHT = 16_838;
    private static final int MARGIN = 1_418;

    static {
        TempFile.setTempFileCreationStrategy(new NoTempFiles());
    }

    private CodebookDocx() {}

    public static byte[] written(CodebookDocument document) throws IOException {
        try (XWPFDocument docx = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            docx.createStyles().setStyles(styles().getStyles());
            setUp(docx, document.title());
            paragraph(docx, "Title", document.title());
            document.preface().forEach(text -> paragraph(docx, "Subtitle", text));
            document.codes().forEach(code -> write(docx, code));
            docx.write(out);
            return out.toByteArray();
        }
    }

    private static StylesDocument styles() throws IOException {
        try (InputStream in = CodebookDocx.class.getResourceAsStream(STYLES)) {
            return StylesDocument.Factory.parse(in);
        } catch (XmlException e) {
            throw new IllegalStateException("The styles are part of the program", e);
        }
    }

    private static void setUp(XWPFDocument docx, String title) {
        CTSectPr section = docx.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(MARGIN));
        margin.setBottom(BigInteger.valueOf(MARGIN));
        margin.setLeft(BigInteger.valueOf(MARGIN));
        margin.setRight(BigInteger.valueOf(MARGIN));
        margin.setHeader(BigInteger.valueOf(MARGIN / 2));
        margin.setFooter(BigInteger.valueOf(MARGIN / 2));
        margin.setGutter(BigInteger.ZERO);
        XWPFParagraph footer = docx.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setStyle("Footer");
        footer.getCTP().addNewFldSimple().setInstr("PAGE");
        docx.getProperties().getCoreProperties().setTitle(title);
        docx.getProperties().getCoreProperties().setCreator("");
        docx.getProperties()
                .getCoreProperties()
                .getUnderlyingProperties()
                .setCreatedProperty(Optional.empty());
        docx.getProperties().getExtendedProperties().setApplication(APPLICATION);
    }

    private static void write(XWPFDocument docx, CodebookDocument.Section code) {
        boolean deep = code.depth() >= MOST_HEADINGS;
        paragraph(
                docx,
                "Heading" + Math.min(code.depth() + 1, MOST_HEADINGS),
                deep ? code.path() : code.name());
        for (CodebookDocument.Part part : code.parts()) {
            XWPFParagraph paragraph = directed(docx, part.text());
            if (!part.label().isEmpty()) {
                XWPFRun label = paragraph.createRun();
                label.setBold(true);
                label.setText(part.label() + " ");
            }
            run(paragraph, part.text());
        }
        paragraph(docx, "Counts", code.counts());
        for (CodebookDocument.Passage passage : code.passages()) {
            paragraph(docx, "Quote", passage.text());
            paragraph(docx, "QuoteSource", passage.cited());
        }
    }

    private static void paragraph(XWPFDocument docx, String style, String text) {
        XWPFParagraph paragraph = directed(docx, text);
        paragraph.setStyle(style);
        run(paragraph, text);
    }

    /** A paragraph that runs from the right where its text does. */
    private static XWPFParagraph directed(XWPFDocument docx, String text) {
        XWPFParagraph paragraph = docx.createParagraph();
        if (fromTheRight(text)) {
            CTPPr properties = paragraph.getCTP().addNewPPr();
            properties.addNewBidi();
        }
        return paragraph;
    }

    private static void run(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        if (fromTheRight(text)) {
            run.getCTR().addNewRPr().addNewRtl();
        }
        run.setText(text);
    }

    /** As the first letter that has a direction has it (Unicode Standard Annex 9, P2 and P3). */
    private static boolean fromTheRight(String text) {
        for (int c : text.codePoints().toArray()) {
            switch (Character.getDirectionality(c)) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return false;
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** Whether this made the file and nobody worked on it since. */
    public static boolean isOurs(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().equals(APPLICATION_PART)) {
                    String properties = new String(zip.readNBytes(1 << 16), StandardCharsets.UTF_8);
                    return properties.contains("Application>" + APPLICATION + "<");
                }
            }
            return false;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
