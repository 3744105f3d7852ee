package org.nyaya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;

class FrequenciesCsvTest {

    @TempDir Path folder;

    @Test
    void every_code_has_a_row_with_its_counts_alone_and_with_sub_codes_and_whose_they_are()
            throws Exception {
        try (Study study = TestStudy.create(folder)) {
            Source source = TestStudy.source(study, "KI-1", "ANNA: one two three.", "ANNA");
            TestStudy.coding(study, source, new Span(6, 13), TestStudy.code(study, "=A/B"));
            StringWriter out = new StringWriter();
            FrequenciesCsv.write(study.frequencies().count(TestStudy.coder(study)).join(), out);
            assertEquals(
                    """
                    code,people,interviews,sources,passages,words,\
                    people_with_subcodes,interviews_with_subcodes,sources_with_subcodes,\
                    passages_with_subcodes,words_with_subcodes,coder
                    '=A,0,0,0,0,0,1,1,1,1,2,Tariro
                    '=A/B,1,1,1,1,2,1,1,1,1,2,Tariro
                    """,
                    out.toString());
        }
    }
}
