package org.nyaya.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Spreadsheets (Office Open XML, ISO/IEC 29500), all in memory. The first sheet is the table.
 * Formulas are never worked out: what the file says they gave is their value. Written texts are
 * texts, whatever sign they begin with.
 */
final class Xlsx {

    /** What the parts of a spreadsheet within {@link Grid#MOST_BYTES} unpack to at the most. */
    private static final long MOST_UNPACKED = 64L << 20;

    private static final int MOST_PARTS = 1_000;
    private static final int MOST_CELL = 32_767;
    private static final int EXACT_DIGITS = 15;
    private static final Pattern WRITTEN = Pattern.compile("_x[0-9A-Fa-f]{4}_");
    private static final String FORMULA_STARTS = "=+-@\t\r";

    static {
        TempFile.setTempFileCreationStrategy(new NoTempFiles());
        ZipSecureFile.setMinInflateRatio(0.01);
    }

    private Xlsx() {}

    /** Every row that holds something, the header first. */
    static List<Grid.Line> read(byte[] file) throws BadTable {
        checkParts(file);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            List<Grid.Line> lines = new ArrayList<>();
            if (book.getNumberOfSheets() > 0) {
                for (Row row : book.getSheetAt(0)) {
                    if (row.getLastCellNum() > Grid.MOST_COLUMNS) {
                        throw new BadTable(BadTable.What.TOO_LARGE, "");
                    }
                    List<String> cells = cells(row);
                    if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                        lines.add(new Grid.Line(row.getRowNum() + 1L, cells));
                    }
                }
            }
            if (lines.isEmpty()) {
                throw new BadTable(BadTable.What.NO_ROWS, "");
            }
            return lines;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // POI answers files that are none with many kinds of unchecked exceptions, and walks
            // elements inside elements by calling itself.
            throw new BadTable(BadTable.What.NO_SHEET, "");
        }
    }

    /** What a file unpacks to is counted before anything is made of it. */
    private static void checkParts(byte[] file) throws BadTable {
        byte[] buffer = new byte[1 << 16];
        long unpacked = 0;
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts++;
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    unpacked += n;
                    if (unpacked > MOST_UNPACKED || parts > MOST_PARTS) {
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

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getLastCellNum(); i++) {
            Cell cell = row.getCell(i);
            cells.add(cell == null ? "" : text(cell));
        }
        return cells;
    }

    private static String text(Cell cell) {
        CellType type = cell.getCellType();
        return switch (type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type) {
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> cell.getBooleanCellValue() ? "true" : "false";
            case NUMERIC ->
                    DateUtil.isCellDateFormatted(cell)
                            ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                            : number(cell.getNumericCellValue());
            default -> "";
        };
    }

    /** As few digits as tell it from its neighbours; 34, not 34.0. */
    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** A spreadsheet with one sheet. */
    static byte[] write(List<String> header, List<List<Object>> rows) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CellStyle quoted = book.createCellStyle();
            quoted.setQuotePrefixed(true);
            Sheet sheet = book.createSheet();
            write(sheet.createRow(0), header, quoted);
            for (int i = 0; i < rows.size(); i++) {
                write(sheet.createRow(i + 1), rows.get(i), quoted);
            }
            sheet.createFreezePane(0, 1);
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void write(Row row, List<?> cells, CellStyle quoted) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            Object value = cells.get(i);
            if (value instanceof BigDecimal number && number.precision() <= EXACT_DIGITS) {
                row.createCell(i).setCellValue(number.doubleValue());
                continue;
            }
            String text = value instanceof BigDecimal n ? n.toPlainString() : value.toString();
            if (text.isEmpty()) {
                continue;
            }
            if (text.length() > MOST_CELL) {
                throw new IOException("A text is longer than a cell of a spreadsheet holds");
            }
            Cell cell = row.createCell(i);
            cell.setCellValue(kept(text));
            if (FORMULA_STARTS.indexOf(text.charAt(0)) >= 0) {
                cell.setCellStyle(quoted);
            }
        }
    }

    /**
     * What XML cannot hold, or would change, as the format writes it: {@code _x000D_} for a
     * carriage return, and an underscore that begins what looks so (ISO/IEC 29500-1, 22.9.2.19,
     * ST_Xstring).
     */
    private static String kept(String text) {
        StringBuilder kept = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' && c != '\t' && c != '\n';
            boolean looksWritten =
                    c == '_' && WRITTEN.matcher(text).region(i, text.length()).lookingAt();
            if (control || looksWritten || c >= '\ufffe') {
                if (kept == null) {
                    kept = new StringBuilder(text.substring(0, i));
                }
                kept.append(String.format(Locale.ROOT, "_x%04X_", (int) c));
            } else if (kept != null) {
                kept.append(c);
            }
        }
        return kept == null ? text : kept.toString();
    }
}
