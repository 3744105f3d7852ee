package org.nyaya.exchange;

import static org.apache.poi.xssf.usermodel.XSSFRelation.SHARED_STRINGS;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads spreadsheets (Office Open XML, ISO/IEC 29500), all in memory and row by row. The first
 * sheet is the table. Formulas are never worked out: what the file says they gave is their value.
 */
final class Xlsx {

    private static final int MOST_PARTS = 1_000;

    static {
        TempFile.setTempFileCreationStrategy(new NoTempFiles());
        ZipSecureFile.setMinInflateRatio(0.01);
    }

    private Xlsx() {}

    /**
     * Every row that holds something, the header first.
     *
     * @param mostUnpacked what the parts may unpack to, in bytes
     */
    static List<Grid.Line> read(byte[] file, long mostUnpacked) throws BadTable {
        List<Grid.Line> lines = new ArrayList<>();
        each(file, mostUnpacked, lines::add);
        return lines;
    }

    /** Shows every row that holds something, at least one, to {@code reader}. */
    static void each(byte[] file, long mostUnpacked, Grid.Reader reader) throws BadTable {
        checkParts(file, mostUnpacked);
        XlsxSheet sheet;
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file))) {
            XSSFReader book = new XSSFReader(parts);
            XlsxStrings strings = new XlsxStrings();
            // Asking for them where there are none would be logged.
            if (!parts.getPartsByContentType(SHARED_STRINGS.getContentType()).isEmpty()) {
                parse(book.getSharedStringsData(), strings);
            }
            XlsxDates dates = new XlsxDates(book.getStylesTable());
            parse(book.getWorkbookData(), dates);
            sheet = new XlsxSheet(strings.all(), dates, reader);
            Iterator<InputStream> sheets = book.getSheetsData();
            parse(sheets.hasNext() ? sheets.next() : null, sheet);
        } catch (BadRow e) {
            throw e.table();
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException
                | StackOverflowError e) {
            // POI answers files that are none with many kinds of unchecked exceptions, and walks
            // elements inside elements by calling itself.
            throw new BadTable(BadTable.What.NO_SHEET, "");
        }
        if (!sheet.any()) {
            throw new BadTable(BadTable.What.NO_ROWS, "");
        }
    }

    private static void parse(@Nullable InputStream part, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        if (part == null) {
            return;
        }
        try (part) {
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(handler);
            parser.setErrorHandler(handler);
            parser.parse(new InputSource(part));
        }
    }

    /** What a file unpacks to is counted before anything is made of it. */
    private static void checkParts(byte[] file, long mostUnpacked) throws BadTable {
        byte[] buffer = new byte[1 << 16];
        long unpacked = 0;
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts++;
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    unpacked += n;
                    if (unpacked > mostUnpacked || parts > MOST_PARTS) {
                        throw new BadTable(BadTable.What.TOO_LARGE, "");
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new BadTable(BadTable.What.NO_SHEET, "");
        }
        if (parts == 0) {
            throw new BadTable(BadTable.What.NO_SHEET, "");
        }
    }

    /** Carries a refusal through the parser. */
    static final class BadRow extends SAXException {

        private final BadTable table;

        BadRow(BadTable table) {
            super("Not taken");
            this.table = table;
        }

        BadTable table() {
            return table;
        }
    }
}
