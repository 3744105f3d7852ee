package org.nyaya.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;

class FrequenciesTableTest {

    @TempDir Path folder;

    @Test
    void every_code_has_a_row_with_its_counts_alone_and_with_sub_codes_and_whose_they_are()
            throws Exception {
        try (Study study = TestStudy.create(folder)) {
            Source source = TestStudy.source(study, "KI-1", "ANNA: one two three.", "ANNA");
            TestStudy.coding(study, source, new Span(6, 13), TestStudy.code(study, "=A/B"));
            Written table = written(study);
            StringWriter out = new StringWriter();
            table.csv(out);
            assertEquals(
                    """
                    code,people,interviews,sources,passages,words,\
                    people_with_subcodes,interviews_with_subcodes,sources_with_subcodes,\
                    passages_with_subcodes,words_with_subcodes,coder,level,theme,scope,rule
                    '=A,0,0,0,0,0,1,1,1,1,2,Tariro,theme,'=A,whose,how
                    '=A/B,1,1,1,1,2,1,1,1,1,2,Tariro,code,'=A,whose,how
                    """,
                    out.toString());
        }
    }

    @Test
    void a_spreadsheet_holds_numbers_first_and_what_they_mean_behind() throws Exception {
        try (Study study = TestStudy.create(folder)) {
            TestStudy.code(study, "A");
            byte[] file = written(study).xlsx();
            assertArrayEquals(file, written(study).xlsx());
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
                assertEquals(
                        CellType.NUMERIC, book.getSheetAt(0).getRow(1).getCell(1).getCellType());
                List<String> about = new ArrayList<>();
                for (Row row : book.getSheetAt(1)) {
                    about.add(row.getCell(0) + ": " + row.getCell(1));
                }
                assertEquals(List.of("coder: Tariro", "scope: whose", "rule: how"), about);
            }
        }
    }

    private static Written written(Study study) {
        return FrequenciesTable.written(
                study.frequencies().count(TestStudy.coder(study)).join(),
                new FrequenciesTable.Statement("whose", "how"));
    }
}
