package org.nyaya.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellReference;

/**
 * Writes spreadsheets (Office Open XML, ISO/IEC 29500-1) row by row, so that a hundred thousand
 * codings need no memory to speak of and no file beside. Numbers are numbers; texts stand in their
 * cells (inline strings). Whoever edits a cell that looks like a number, a date or a formula finds
 * it marked as the text it is. Nothing of the file tells when or where it was made: the same table
 * gives the same bytes.
 */
final class XlsxWriter {

    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_CELL = 32_767;
    private static final int EXACT_DIGITS = 15;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SHEETS =
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINKS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** Cell styles, by their place in {@link #STYLES}. */
    private static final int TEXT_STYLE = 1;

    private static final int HEADER_STYLE = 2;

    private static final String STYLES =
            HEAD
                    + "<styleSheet xmlns=\""
                    + SHEETS
                    + "\"><fonts count=\"2\"><font/><font><b/></font></fonts>"
                    + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                    + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                    + "<borders count=\"1\"><border/></borders>"
                    + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                    + "<cellXfs count=\"3\"><xf/><xf quotePrefix=\"1\"/>"
                    + "<xf fontId=\"1\" applyFont=\"1\" quotePrefix=\"1\"/></cellXfs></styleSheet>";

    /** Columns are named once: a hundred thousand rows have the same. */
    private final List<String> columns = new ArrayList<>();

    private final Writer out;

    private XlsxWriter(Writer out) {
        this.out = out;
    }

    /**
     * Writes the table as the first sheet, and its notes, where it has some, as a second. Does not
     * close {@code out}.
     *
     * @throws SheetFull where it does not fit
     */
    static void write(Written table, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        int sheets = table.notes().isEmpty() ? 1 : 2;
        part(zip, "[Content_Types].xml", types(sheets));
        part(zip, "_rels/.rels", links(List.of("officeDocument"), List.of("xl/workbook.xml")));
        part(zip, "xl/workbook.xml", workbook(sheets));
        List<String> kinds = new ArrayList<>(List.of("styles"));
        List<String> targets = new ArrayList<>(List.of("styles.xml"));
        for (int i = 1; i <= sheets; i++) {
            kinds.add("worksheet");
            targets.add("worksheets/sheet" + i + ".xml");
        }
        part(zip, "xl/_rels/workbook.xml.rels", links(kinds, targets));
        part(zip, "xl/styles.xml", STYLES);
        sheet(zip, 1, table.header(), table.rows());
        if (sheets > 1) {
            sheet(zip, 2, List.of(), table.notes());
        }
        zip.finish();
    }

    private static void sheet(
            ZipOutputStream zip, int number, List<String> header, Iterable<? extends List<?>> rows)
            throws IOException {
        zip.putNextEntry(entry("xl/worksheets/sheet" + number + ".xml"));
        Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        new XlsxWriter(out).sheet(header, rows);
        out.flush();
        zip.closeEntry();
    }

    private void sheet(List<String> header, Iterable<? extends List<?>> rows) throws IOException {
        out.write(HEAD + "<worksheet xmlns=\"" + SHEETS + "\">");
        int number = 0;
        if (!header.isEmpty()) {
            out.write(
                    "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\""
                            + " topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
                            + "</sheetView></sheetViews>");
        }
        out.write("<sheetData>");
        if (!header.isEmpty()) {
            row(++number, header, HEADER_STYLE);
        }
        for (List<?> row : rows) {
            row(++number, row, 0);
        }
        out.write("</sheetData></worksheet>");
    }

    private void row(int number, List<?> cells, int style) throws IOException {
        if (number > MOST_ROWS || cells.size() > MOST_COLUMNS) {
            throw new SheetFull();
        }
        StringBuilder row = new StringBuilder("<row r=\"").append(number).append("\">");
        for (int i = 0; i < cells.size(); i++) {
            cell(row, column(i), number, cells.get(i), style);
        }
        out.write(row.append("</row>").toString());
    }

    private static void cell(StringBuilder row, String column, int number, Object value, int style)
            throws SheetFull {
        String text = value instanceof BigDecimal n ? n.toPlainString() : value.toString();
        if (text.isEmpty()) {
            return;
        }
        if (text.length() > MOST_CELL) {
            throw new SheetFull();
        }
        row.append("<c r=\"").append(column).append(number).append('"');
        if (isNumber(value)) {
            row.append("><v>").append(text).append("</v></c>");
            return;
        }
        int shown = style == 0 && looksLikeMore(text) ? TEXT_STYLE : style;
        if (shown != 0) {
            row.append(" s=\"").append(shown).append('"');
        }
        row.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        XlsxText.write(text, row);
        row.append("</t></is></c>");
    }

    /** A spreadsheet counts in binary with fifteen digits: a longer number would be another. */
    private static boolean isNumber(Object value) {
        return value instanceof Integer
                || (value instanceof BigDecimal number && number.precision() <= EXACT_DIGITS);
    }

    /** A formula, a number or a date (2024-01 would become the first of that month). */
    private static boolean looksLikeMore(String text) {
        char first = text.charAt(0);
        return Harmless.isFormula(text) || first == '\'' || Character.isDigit(first);
    }

    private String column(int index) {
        while (columns.size() <= index) {
            columns.add(CellReference.convertNumToColString(columns.size()));
        }
        return columns.get(index);
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(entry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }

    private static String types(int sheets) {
        StringBuilder types =
                new StringBuilder(HEAD)
                        .append("<Types xmlns=\"" + PACKAGE + "content-types\">")
                        .append("<Default Extension=\"rels\" ContentType=\"application/")
                        .append("vnd.openxmlformats-package.relationships+xml\"/>");
        override(types, "workbook.xml", "sheet.main+xml");
        override(types, "styles.xml", "styles+xml");
        for (int i = 1; i <= sheets; i++) {
            override(types, "worksheets/sheet" + i + ".xml", "worksheet+xml");
        }
        return types.append("</Types>").toString();
    }

    private static void override(StringBuilder types, String part, String type) {
        types.append("<Override PartName=\"/xl/")
                .append(part)
                .append("\" ContentType=\"")
                .append(TYPE)
                .append(type)
                .append("\"/>");
    }

    private static String links(List<String> kinds, List<String> targets) {
        StringBuilder links =
                new StringBuilder(HEAD)
                        .append("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 0; i < kinds.size(); i++) {
            links.append(
                    "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
                            .formatted(i, LINKS, kinds.get(i), targets.get(i)));
        }
        return links.append("</Relationships>").toString();
    }

    private static String workbook(int sheets) {
        StringBuilder book =
                new StringBuilder(HEAD)
                        .append("<workbook xmlns=\"" + SHEETS + "\" xmlns:r=\"" + LINKS + "\">")
                        .append("<sheets>");
        for (int i = 1; i <= sheets; i++) {
            book.append(
                    "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>"
                            .formatted(i == 1 ? "table" : "about", i, i));
        }
        return book.append("</sheets></workbook>").toString();
    }
}
