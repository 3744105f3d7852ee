package org.nyaya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.Certainty;
import org.nyaya.coding.Coder;
import org.nyaya.coding.Coding;
import org.nyaya.coding.Codings;
import org.nyaya.coding.NewCoding;
import org.nyaya.exchange.RowProblem.What;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;

@SuppressWarnings("NullAway.Init")
class CodingsTableTest {

    private static final String TEXT = "ANNA: one two \ud83d\ude00 three.";
    private static final String HEADER = "source,start,end,code,coder,certainty,memo\n";

    @TempDir Path folder;
    private Study study;

    @BeforeEach
    void create() throws Exception {
        study = filled("one");
    }

    @AfterEach
    void close() {
        study.close();
    }

    private Study filled(String name) throws Exception {
        Study filled = TestStudy.create(Files.createDirectory(folder.resolve(name)));
        TestStudy.source(filled, "=KI-1", TEXT);
        for (String path : List.of("A", "A/And\\/or", "B/And\\/or", "-D")) {
            TestStudy.code(filled, path);
        }
        return filled;
    }

    @Test
    void codings_that_went_out_come_in_equal_and_the_second_time_change_nothing() throws Exception {
        long source = study.sources().all().join().getFirst().id();
        study.codings()
                .takeIn(
                        List.of(
                                theirs(source, 6, 9, "A", Certainty.CERTAIN, "", "Tariro"),
                                theirs(source, 6, 9, "A", Certainty.UNSURE, "=why\n“so”", "Nomsa"),
                                theirs(
                                        source,
                                        10,
                                        13,
                                        "B/And\\/or",
                                        Certainty.CERTAIN,
                                        "'tis",
                                        "@N"),
                                theirs(source, 0, 16, "-D", Certainty.UNSURE, "'=", "Tariro")))
                .join();
        String file = written(study);
        try (Study other = filled("two")) {
            assertEquals(new TakenIn(4, 0, 0, List.of()), takeIn(other, file));
            assertEquals(told(study), told(other));
            int steps = other.project().history().steps().join().size();
            assertEquals(new TakenIn(0, 0, 4, List.of()), takeIn(other, file));
            assertEquals(steps, other.project().history().steps().join().size());
        }
    }

    private Codings.Theirs theirs(
            long source,
            int start,
            int end,
            String path,
            Certainty certainty,
            String memo,
            String coder) {
        long code = TestStudy.code(study, path).id();
        Span span = new Span(start, end);
        return new Codings.Theirs(new NewCoding(source, span, code, certainty, memo), coder);
    }

    @Test
    void a_row_says_what_stands_there_who_speaks_and_where() throws Exception {
        Source source =
                TestStudy.source(
                        study, "KI-2", "INT: How?\n\nANNA: One.\nTwo\nINT: And?\n", "ANNA");
        TestStudy.coding(study, source, new Span(17, 25), TestStudy.code(study, "A"));
        assertEquals(
                """
                source,start,end,code,coder,layer,certainty,memo,key_quote,text,people,paragraph,page,section
                KI-2,17,25,A,Tariro,own,certain,,no,"One.
                Two",ANNA,2,,
                """,
                written(study));
    }

    @Test
    void a_coding_that_was_agreed_comes_into_a_layer_of_that_name_and_never_into_own_work()
            throws Exception {
        String header = "source,start,end,code,layer\n";
        assertEquals(
                3,
                takeIn(
                                study,
                                header
                                        + """
                                        =KI-1,6,9,A,agreed:Round 1
                                        =KI-1,6,9,-D,"Agreed: round 1"
                                        =KI-1,6,9,A,OWN
                                        """)
                        .added());
        assertEquals(
                List.of(
                        new RowProblem(2, What.NO_LAYER, "agreed"),
                        new RowProblem(3, What.NO_LAYER, "Round 1"),
                        new RowProblem(4, What.OTHER_KIND, "Round 1"),
                        new RowProblem(5, What.OTHER_KIND, "own work")),
                takeIn(
                                study,
                                header
                                        + """
                                        =KI-1,0,4,A,agreed
                                        =KI-1,0,4,A,Round 1
                                        =KI-1,0,4,A,own:Round 1
                                        =KI-1,0,4,A,agreed:own work
                                        """)
                        .problems());
        assertEquals(
                List.of("agreed:Round 1", "agreed:Round 1", "own"),
                written(study)
                        .lines()
                        .skip(1)
                        .map(line -> line.split(",", -1)[5])
                        .sorted()
                        .toList());
    }

    @Test
    void what_is_noted_of_a_coding_that_is_there_gives_way_to_what_the_table_has_a_column_for()
            throws Exception {
        takeIn(study, HEADER + "=KI-1,6,9,A,,unsure,why\n");
        String memo = "source,start,end,code,memo\n=KI-1,6,9,A,because\n";
        assertEquals(new TakenIn(0, 1, 0, List.of()), takeIn(study, memo));
        assertEquals(List.of("=KI-1 Span[start=6, end=9] A Tariro UNSURE because"), told(study));
        String none = "source,start,end,code\n=KI-1,6,9,A\n";
        assertEquals(new TakenIn(0, 0, 1, List.of()), takeIn(study, none));
        assertEquals(
                List.of(new RowProblem(3, What.CODED_TWICE, "6–9")),
                takeIn(study, HEADER + "=KI-1,6,9,A,,,a\n=KI-1,6,9,A,,,b\n").problems());
    }

    @Test
    void what_a_spreadsheet_does_not_hold_is_told_and_comma_separated_values_do() throws Exception {
        Source source = TestStudy.source(study, "KI-2", "ANNA: " + "word ".repeat(7000));
        TestStudy.coding(study, source, new Span(0, 33_000), TestStudy.code(study, "A"));
        Written table = CodingsTable.written(study.passages().all().join());
        assertThrows(SheetFull.class, table::xlsx);
        assertEquals(1, takeIn(study, written(study)).same());
    }

    @Test
    void four_columns_are_enough_and_names_are_found_whatever_their_case() throws Exception {
        takeIn(study, "SOURCE,start,end,code\n=ki-1, 6 ,9,a\n");
        assertEquals(List.of("=KI-1 Span[start=6, end=9] A Tariro CERTAIN "), told(study));
    }

    @Test
    void a_column_that_is_missing_or_there_twice_is_told_and_empty_ones_do_no_harm()
            throws Exception {
        assertEquals(1, takeIn(study, "More,Code ,END,start,Source,,\n0,A,9,6,=KI-1,,\n").added());
        BadTable missing =
                assertThrows(BadTable.class, () -> takeIn(study, "source,start,end\n=KI-1,6,9\n"));
        assertEquals(
                List.of(BadTable.What.NO_COLUMN, "code"),
                List.of(missing.what(), missing.column()));
        BadTable twice =
                assertThrows(BadTable.class, () -> takeIn(study, "source,code,start,end, CODE\n"));
        assertEquals(
                List.of(BadTable.What.COLUMN_TWICE, "code"), List.of(twice.what(), twice.column()));
    }

    @Test
    void a_row_that_names_nobody_is_the_usual_coder_s() throws Exception {
        Coder nomsa = study.coders().signIn("Nomsa").join();
        String file = HEADER + "=KI-1,6,9,A, ,,\n=KI-1,6,9,A,tariro,unsure,\n";
        takeIn(study, file, nomsa);
        assertEquals(
                List.of(
                        "=KI-1 Span[start=6, end=9] A Nomsa CERTAIN ",
                        "=KI-1 Span[start=6, end=9] A Tariro UNSURE "),
                told(study));
    }

    @Test
    void each_row_that_is_wrong_is_told_and_the_others_are_done() throws Exception {
        assertProblem("KI-9,1,2,A,,,", What.NO_SOURCE, "KI-9");
        assertProblem("=KI-1,one,2,A,,,", What.NO_NUMBER, "one");
        assertProblem("=KI-1,1,,A,,,", What.NO_NUMBER, "");
        assertProblem("=KI-1,-1,2,A,,,", What.NO_NUMBER, "-1");
        assertProblem("=KI-1,1,99999999999,A,,,", What.NO_NUMBER, "99999999999");
        assertProblem("=KI-1,3,3,A,,,", What.OUTSIDE, "3–3");
        assertProblem("=KI-1,3,2,A,,,", What.OUTSIDE, "3–2");
        assertProblem("=KI-1,1,1000,A,,,", What.OUTSIDE, "1–1000");
        assertProblem("=KI-1,1,15,A,,,", What.CUTS_CHARACTER, "1–15");
        assertProblem("=KI-1,1,2,Z,,,", What.NO_CODE, "Z");
        assertProblem("=KI-1,1,2,,,,", What.NO_CODE, "");
        assertProblem("=KI-1,1,2,And\\/or,,,", What.SEVERAL_CODES, "And\\/or");
        assertProblem("=KI-1,1,2,A,,maybe,", What.NO_CERTAINTY, "maybe");
        assertEquals(
                List.of(new RowProblem(2, What.NO_KEY_QUOTE, "maybe")),
                takeIn(study, "source,start,end,code,key quote\n=KI-1,1,2,A,maybe\n").problems());
    }

    private void assertProblem(String row, What what, String value) throws Exception {
        TakenIn takenIn = takeIn(study, HEADER + row + "\n=KI-1,6,9,A,,,\n");
        assertEquals(List.of(new RowProblem(2, what, value)), takenIn.problems(), row);
        assertEquals(1, takenIn.added() + takenIn.same(), row);
    }

    private static String written(Study study) throws IOException {
        StringWriter out = new StringWriter();
        CodingsTable.written(study.passages().all().join()).csv(out);
        return out.toString();
    }

    private static TakenIn takeIn(Study study, String file) throws BadTable {
        return takeIn(study, file, TestStudy.coder(study));
    }

    private static TakenIn takeIn(Study study, String file, Coder coder) throws BadTable {
        return CodingsTable.of(
                        "codings.csv",
                        bytes(file),
                        study.sources().all().join(),
                        study.codebook().tree().join(),
                        coder)
                .takeIn(study.codings())
                .join();
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }

    /** Everything of codings, by name. */
    private static List<String> told(Study study) {
        Source source = study.sources().all().join().getFirst();
        var codes = study.codebook().tree().join();
        var coders = study.coders().all().join();
        return study.codings().all().join().stream()
                .map(coding ->
                        source.name()
                                + " "
                                + coding.span()
                                + " "
                                + codes.path(codes.get(coding.code()))
                                + " "
                                + coder(coders, coding)
                                + " "
                                + coding.certainty()
                                + " "
                                + coding.memo())
                .sorted()
                .toList();
    }

    private static String coder(List<Coder> coders, Coding coding) {
        return coders.stream()
                .filter(coder -> coder.id() == coding.coder())
                .findFirst()
                .orElseThrow()
                .name();
    }
}
