package org.nyaya.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nyaya.exchange.BadTable.What;

class CsvTest {

    private static final List<String> COLUMNS = List.of("a", "b");

    @Test
    void a_text_that_a_spreadsheet_would_take_for_a_formula_is_made_harmless() throws IOException {
        for (String start : List.of("=", "+", "-", "@")) {
            assertEquals("a,b\n'" + start + "1,x\n", written(start + "1", "x"));
        }
        assertEquals(
                "a,b\n\"'\t=1\",x\n".replace("\"", ""), written("\t=1", "x").replace("\"", ""));
    }

    @Test
    void the_name_of_a_column_is_made_harmless_and_comes_back_too() throws Exception {
        StringWriter out = new StringWriter();
        Csv.write(out, List.of("=a", "x;y;z", "b\tc"), List.of(List.of("1", "2", "3")));
        assertEquals("'=a,\"x;y;z\",\"b\tc\"\n1,2,3\n", out.toString());
        assertEquals(
                List.of("=a", "x;y;z", "b\tc"),
                Csv.lines(out.toString().getBytes(StandardCharsets.UTF_8)).getFirst().cells());
    }

    @Test
    void a_carriage_return_in_a_cell_of_ours_stays_and_in_one_of_windows_is_a_line_end()
            throws Exception {
        assertEquals("\r=1\r\n", readBack("\r=1\r\n"));
        assertEquals("1\n2", read("a,b\r\n\"1\r\n2\",x\r\n").getFirst().cell(0));
    }

    @Test
    void a_number_is_written_as_it_is() throws IOException {
        StringWriter out = new StringWriter();
        Csv.write(out, COLUMNS, List.of(List.of(-1, 2.5)));
        assertEquals("a,b\n-1,2.5\n", out.toString());
    }

    @Test
    void texts_that_begin_with_an_apostrophe_keep_it() throws Exception {
        for (String text : List.of("'tis", "'", "''", "'=1", "''=1", "'-", "=1", "'\n=", "=")) {
            assertEquals(text, readBack(text), text);
        }
    }

    @Test
    void an_apostrophe_of_another_program_s_table_stays_where_no_formula_follows() throws BadTable {
        assertEquals("'tis", read("a,b\n'tis,x").getFirst().cell(0));
    }

    @Test
    void every_text_comes_back_as_it_was_written() throws Exception {
        String characters = "'=+-@\t\r\n,;\"ab é\ud83d\ude00\u200b\u00a0";
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(7); i > 0; i--) {
                text.appendCodePoint(
                        characters.codePointAt(
                                characters.offsetByCodePoints(
                                        0,
                                        random.nextInt(
                                                characters.codePointCount(
                                                        0, characters.length())))));
            }
            assertEquals(text.toString(), readBack(text.toString()), "seed " + seed);
        }
    }

    @Test
    void line_ends_of_other_systems_are_read_as_line_feeds() throws BadTable {
        List<Grid.Line> rows = read("a,b\r\n\"one\r\ntwo\",x\r\n3,y\r\n");
        assertEquals(List.of("one\ntwo", "3"), rows.stream().map(row -> row.cell(0)).toList());
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_column() throws BadTable {
        assertEquals("1", read(Csv.BYTE_ORDER_MARK + "a,b\n1,2").getFirst().cell(0));
    }

    @Test
    void a_row_that_is_too_short_has_empty_cells() throws BadTable {
        assertEquals("", read("a,b\n1").getFirst().cell(1));
    }

    @Test
    void empty_lines_are_no_rows_and_every_row_knows_the_line_on_which_it_ends() throws BadTable {
        assertEquals(
                List.of(2L, 5L, 6L),
                read("a,b\n1,2\n\n\"3\n\",4\n5,6").stream().map(Grid.Line::number).toList());
    }

    @Test
    void a_file_that_is_no_text_is_no_table() {
        assertBad(new byte[] {0, 1, 2, 3, 0, (byte) 0xff}, What.NOT_TEXT, "");
        assertBad(new byte[0], What.NOT_TEXT, "");
        assertBad("\n\n".getBytes(StandardCharsets.UTF_8), What.NOT_TEXT, "");
    }

    @Test
    void a_file_with_what_no_study_can_hold_is_no_table() {
        assertBad("a,b\n1,\0\n".getBytes(StandardCharsets.UTF_16), What.NOT_TEXT, "");
        byte[] halfPair = {(byte) 0xfe, (byte) 0xff, 0, 'a', 0, ',', 0, 'b', (byte) 0xd8, 0};
        assertBad(halfPair, What.NOT_TEXT, "");
    }

    @Test
    void quotes_that_do_not_end_break_the_table() {
        assertBad("a,b\n\"1,2\n3,4\n", What.BROKEN_QUOTES, "");
        assertBad("a,b\n\"1\"2,3\n", What.BROKEN_QUOTES, "");
    }

    @Test
    void rows_end_with_a_line_feed_on_every_system() throws IOException {
        assertArrayEquals("a,b\n1,\"2\n3\"\n".toCharArray(), written("1", "2\n3").toCharArray());
    }

    private static void assertBad(String file, What what, String column) {
        assertBad(file.getBytes(StandardCharsets.UTF_8), what, column);
    }

    private static void assertBad(byte[] file, What what, String column) {
        BadTable bad = assertThrows(BadTable.class, () -> Csv.lines(file));
        assertEquals(List.of(what, column), List.of(bad.what(), bad.column()));
    }

    private static String readBack(String text) throws IOException, BadTable {
        return read(written(text, "x")).getFirst().cell(0);
    }

    private static String written(String a, String b) throws IOException {
        StringWriter out = new StringWriter();
        Csv.write(out, COLUMNS, List.of(List.of(a, b)));
        return out.toString();
    }

    /** The rows below the header. */
    private static List<Grid.Line> read(String file) throws BadTable {
        List<Grid.Line> lines = Csv.lines(file.getBytes(StandardCharsets.UTF_8));
        return lines.subList(1, lines.size());
    }
}
