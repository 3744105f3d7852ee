package org.nyaya.exchange;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxTest {

    @Test
    void a_table_comes_back_as_it_was_written() throws IOException, BadTable {
        byte[] file =
                written(
                        List.of("person", "age:number"),
                        List.of(
                                List.of("KI01", new BigDecimal("-7.5")),
                                List.of("Ünïcode 🙂", new BigDecimal("12345678901234567890")),
                                List.of(" KI03", "")));
        List<Grid.Line> lines = Xlsx.read(file, Grid.MOST_UNPACKED);
        assertEquals(
                List.of(
                        List.of("person", "age:number"),
                        List.of("KI01", "-7.5"),
                        List.of("Ünïcode 🙂", "12345678901234567890"),
                        List.of(" KI03")),
                lines.stream().map(Grid.Line::cells).toList());
        assertEquals(4, lines.getLast().number());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-x", "@x", "\tx", "\rx"})
    void a_text_that_looks_like_a_formula_is_a_text(String text) throws IOException {
        byte[] file = written(List.of("person"), List.of(List.of(text)));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var cell = book.getSheetAt(0).getRow(1).getCell(0);
            assertEquals("STRING", cell.getCellType().name());
            assertTrue(cell.getCellStyle().getQuotePrefixed());
        }
    }

    @Test
    void every_text_comes_back_as_it_was_written() throws IOException, BadTable {
        String[] pieces = {
            "=",
            "+",
            "-",
            "@",
            "'",
            "\t",
            "\r",
            "\n",
            "_x",
            "000D_",
            "_x0041_",
            "_",
            "<",
            "&",
            "]]>",
            "\"",
            " ",
            "\u0001",
            "\uffff",
            "\ud83d\ude00",
            "é",
            "1"
        };
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<List<Object>> rows = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                StringBuilder text = new StringBuilder("");
                for (int length = random.nextInt(6); length > 0; length--) {
                    text.append(pieces[random.nextInt(pieces.length)]);
                }
                rows.add(List.of(text.toString(), "x"));
            }
            List<Grid.Line> read = Xlsx.read(written(List.of("=a", "b"), rows), Grid.MOST_UNPACKED);
            assertEquals(
                    rows,
                    read.subList(1, read.size()).stream().map(Grid.Line::cells).toList(),
                    "seed " + seed);
        }
    }

    @Test
    void texts_that_cells_share_are_read_without_how_they_are_spoken()
            throws IOException, BadTable {
        byte[] file;
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Row row = book.createSheet().createRow(0);
            XSSFRichTextString runs = new XSSFRichTextString("two_x005F_runs");
            runs.applyFont(0, 3, book.createFont());
            runs.getCTRst().addNewRPh().setT("spoken");
            row.createCell(0).setCellValue(runs);
            row.createCell(2).setCellValue("two");
            book.write(out);
            file = out.toByteArray();
        }
        assertEquals(
                List.of(new Grid.Line(1, List.of("two_runs", "", "two"))),
                Xlsx.read(file, Grid.MOST_UNPACKED));
    }

    @Test
    void what_is_larger_than_a_sheet_is_refused_and_a_full_cell_is_not() throws IOException {
        String full = "x".repeat(32_767);
        assertDoesNotThrow(() -> written(List.of("a"), List.of(List.of(full))));
        assertThrows(SheetFull.class, () -> written(List.of("a"), List.of(List.of(full + "x"))));
        Written rows = new Written(List.of("a"), Collections.nCopies(1_048_576, List.of("")));
        assertThrows(SheetFull.class, () -> rows.xlsx(OutputStream.nullOutputStream()));
    }

    @Test
    void formulas_dates_and_truths_are_what_a_person_sees() throws IOException, BadTable {
        byte[] file;
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            Row row = book.createSheet().createRow(2);
            row.createCell(0).setCellFormula("30+4");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            row.createCell(1).setCellValue(LocalDate.of(2024, 1, 18));
            row.getCell(1).setCellStyle(day);
            row.createCell(2).setCellValue(true);
            row.createCell(4).setCellValue(34);
            book.write(out);
            file = out.toByteArray();
        }
        assertEquals(
                List.of(new Grid.Line(3, List.of("34", "2024-01-18", "true", "", "34"))),
                Xlsx.read(file, Grid.MOST_UNPACKED));
    }

    @Test
    void what_unpacks_to_far_more_than_a_table_is_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 65; i++) {
                zip.write(nothing);
            }
        }
        assertEquals(BadTable.What.TOO_LARGE, refused(bytes.toByteArray()));
    }

    @Test
    void more_rows_than_a_study_has_are_refused() {
        StringBuilder table = new StringBuilder("person\n");
        for (int i = 0; i <= Grid.MOST_ROWS; i++) {
            table.append(i).append('\n');
        }
        byte[] file = table.toString().getBytes(StandardCharsets.UTF_8);
        BadTable bad = assertThrows(BadTable.class, () -> Grid.read("people.csv", file));
        assertEquals(BadTable.What.TOO_LARGE, bad.what());
    }

    @Test
    void an_empty_spreadsheet_has_no_rows() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.createSheet();
            book.write(out);
            assertEquals(BadTable.What.NO_ROWS, refused(out.toByteArray()));
        }
    }

    @Test
    void nothing_that_goes_through_poi_lies_in_a_temporary_file() {
        assertEquals(BadTable.What.NO_SHEET, refused(new byte[] {1, 2, 3}));
        assertThrows(IOException.class, () -> TempFile.createTempFile("a", "b"));
        assertThrows(IOException.class, () -> TempFile.createTempDirectory("a"));
    }

    @Test
    void whatever_the_bytes_are_there_is_an_answer_and_no_file() throws IOException {
        Path temp = Path.of(System.getProperty("java.io.tmpdir"));
        byte[] whole = written(List.of("person", "age"), List.of(List.of("KI01", "34")));
        long seed = 20240118;
        Random random = new Random(seed);
        List<String> before = poiFiles(temp);
        for (int i = 0; i < 300; i++) {
            byte[] file = whole.clone();
            for (int flips = random.nextInt(8); flips >= 0; flips--) {
                file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
            }
            int length = random.nextInt(4) == 0 ? random.nextInt(file.length) : file.length;
            try {
                Xlsx.read(Arrays.copyOf(file, length), Grid.MOST_UNPACKED);
            } catch (BadTable e) {
                assertEquals("", e.column(), "seed " + seed + ", mutation " + i);
            }
        }
        assertEquals(before, poiFiles(temp));
    }

    private static List<String> poiFiles(Path temp) throws IOException {
        try (var files = Files.list(temp)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("poi"))
                    .toList();
        }
    }

    private static byte[] written(List<String> header, List<List<Object>> rows) throws IOException {
        return new Written(header, rows).xlsx();
    }

    private static BadTable.What refused(byte[] file) {
        return assertThrows(BadTable.class, () -> Xlsx.read(file, Grid.MOST_UNPACKED)).what();
    }
}
