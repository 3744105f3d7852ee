package org.nyaya.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.nyaya.transcript.Archives.docx;
import static org.nyaya.transcript.Archives.p;
import static org.nyaya.transcript.Archives.r;
import static org.nyaya.transcript.Archives.table;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lists, sections, pages and tables of Word documents. */
class DocxStructureTest {

    private static final String LEVELS =
            "<w:abstractNum w:abstractNumId='7'>"
                    + level(0, "decimal", "%1.")
                    + level(1, "lowerLetter", "%2)")
                    + level(2, "upperRoman", "%1.%3")
                    + "</w:abstractNum><w:abstractNum w:abstractNumId='8'>"
                    + level(0, "bullet", "\uf0b7")
                    + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num>"
                    + "<w:num w:numId='2'><w:abstractNumId w:val='8'/></w:num>"
                    + "<w:num w:numId='3'><w:abstractNumId w:val='7'/><w:lvlOverride w:ilvl='0'>"
                    + "<w:startOverride w:val='5'/></w:lvlOverride></w:num>";

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl='%d'><w:start w:val='1'/><w:numFmt w:val='%s'/><w:lvlText w:val='%s'/></w:lvl>"
                .formatted(level, format, text);
    }

    private static Draft read(byte[] file) {
        return Drafts.of(new Docx(), file);
    }

    private static String item(int list, int level, String text) {
        return properties(
                "<w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr>"
                        .formatted(level, list),
                text);
    }

    private static String properties(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + r(text) + "</w:p>";
    }

    private static List<String> places(Draft draft) {
        return draft.places().stream()
                .map(place ->
                        place.page()
                                + "|"
                                + place.section()
                                + "|"
                                + draft.text()
                                        .substring(place.start())
                                        .lines()
                                        .findFirst()
                                        .orElse(""))
                .toList();
    }

    @Test
    void entries_of_lists_keep_the_numbers_that_word_shows() {
        String body =
                item(1, 0, "one")
                        + item(1, 1, "sub")
                        + item(1, 1, "sub")
                        + item(1, 0, "two")
                        + item(1, 1, "sub")
                        + item(1, 2, "deep")
                        + item(2, 0, "dot")
                        + item(3, 0, "five");
        assertEquals(
                List.of(
                        "1. one",
                        "a) sub",
                        "b) sub",
                        "2. two",
                        "a) sub",
                        "2.I deep",
                        "• dot",
                        "5. five"),
                List.of(read(docx(body, Map.of("numbering", LEVELS))).text().split("\n\n", -1)));
    }

    @Test
    void headings_begin_sections_named_by_number_or_words() {
        String styles =
                "<w:style w:type='paragraph' w:styleId='berschrift1'><w:name w:val='heading 1'/>"
                        + "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>";
        Draft draft =
                read(
                        docx(
                                p("Before")
                                        + properties("<w:pStyle w:val='berschrift1'/>", "Aims")
                                        + p("Text")
                                        + properties("<w:outlineLvl w:val='1'/>", "4.2 Title")
                                        + properties("<w:pStyle w:val='Heading2'/>", "Costs now"),
                                Map.of("styles", styles, "numbering", LEVELS)));
        assertEquals(
                List.of("|1|1. Aims", "|4.2|4.2 Title", "|Costs now|Costs now"), places(draft));
    }

    @Test
    void pages_are_those_of_the_last_layout_and_a_break_is_not_counted_twice() {
        String ended = "<w:r><w:lastRenderedPageBreak/></w:r>";
        String body =
                p("One")
                        + "<w:p>"
                        + r("before ")
                        + ended
                        + r("after")
                        + "</w:p><w:p><w:r><w:br w:type='page'/></w:r></w:p><w:p>"
                        + ended
                        + r("Three")
                        + "</w:p>";
        assertEquals(List.of("1||One", "2||after", "3||Three"), places(read(docx(body))));
    }

    @Test
    void pages_of_the_writer_count_until_one_is_longer_than_paper() {
        String page = "<w:p><w:r><w:br w:type='page'/></w:r></w:p>";
        String tooLong = p("word ".repeat(1_200));
        String body = p("One") + page + p("Two") + page + tooLong + p("?") + page + p("??");
        List<String> places = places(read(docx(body)));
        assertEquals(List.of("1||One", "2||Two"), places.subList(0, 2));
        assertEquals("||?", places.getLast());
        assertEquals(4, places.size());
    }

    @Test
    void a_section_numbers_its_pages_as_it_says() {
        String roman = "<w:sectPr><w:pgNumType w:fmt='lowerRoman'/></w:sectPr>";
        String body =
                p("Preface")
                        + properties("<w:pageBreakBefore/>", "Thanks")
                        + "<w:p><w:pPr>"
                        + roman
                        + "</w:pPr></w:p>"
                        + p("Body")
                        + "<w:sectPr><w:pgNumType w:start='1'/></w:sectPr>";
        assertEquals(List.of("i||Preface", "ii||Thanks", "1||Body"), places(read(docx(body))));
    }

    @Test
    void tables_become_rows_with_cells_parted_by_tabs() {
        String body = p("Before") + table("Ward|Wells", "East|4", "West|") + p("After");
        Draft draft = read(docx(body));
        assertEquals("Before\n\nWard\tWells\nEast\t4\nWest\n\nAfter", draft.text());
        assertEquals(3, draft.turns().size());
    }

    @Test
    void merged_and_nested_cells_keep_their_columns() {
        String nested = "<w:tc>" + table("a|b") + p("") + "</w:tc>";
        String body =
                "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>"
                        + p("wide")
                        + "</w:tc><w:tc>"
                        + p("last")
                        + "</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>"
                        + p("")
                        + "</w:tc>"
                        + nested
                        + "<w:tc>"
                        + p("x")
                        + p("y")
                        + "</w:tc></w:tr><w:tr><w:trPr><w:del/></w:trPr><w:tc>"
                        + p("gone")
                        + "</w:tc></w:tr></w:tbl>";
        assertEquals("wide\t\tlast\n\ta\tb\tx\ny", read(docx(body)).text());
    }

    @Test
    void a_table_of_speakers_and_words_is_a_transcript() {
        String body =
                p("Interview 7")
                        + table(
                                "Speaker|Text",
                                "Anna|Where were you?",
                                "Old Ben|At the well.",
                                "|All day.",
                                "Anna:|And then?",
                                "Old Ben|Note: home.")
                        + p("End of tape.");
        Draft draft = read(docx(body));
        assertEquals(
                List.of(
                        "Interview 7\n\nSpeaker\tText",
                        "Anna|Where were you?",
                        "Old Ben|At the well.\n\nAll day.",
                        "Anna|And then?",
                        "Old Ben|Note: home.",
                        "End of tape."),
                Drafts.told(draft));
    }

    @Test
    void a_column_of_times_tells_when_a_turn_was_said() {
        Draft draft =
                read(
                        docx(
                                table(
                                        "00:01|I|Where were you?",
                                        "00:12|B|At the well.",
                                        "01:02:03|I|When?",
                                        "1:02:04.5|B|10:30")));
        assertEquals(
                List.of("I|Where were you?", "B|At the well.", "I|When?", "B|10:30"),
                Drafts.told(draft));
        assertEquals(
                List.of(1_000L, 12_000L, 3_723_000L, 3_724_500L),
                draft.turns().stream().map(DraftTurn::millis).toList());
    }

    @Test
    void tables_of_other_things_are_no_transcripts() {
        for (String[] rows :
                List.of(
                        new String[] {
                            "East|4 wells", "West|2 wells", "North|1", "South|none at all"
                        },
                        new String[] {"Water|a lot", "Water|less", "Roads|none", "Roads|bad ones"},
                        new String[] {"Yes|12", "No|3", "Yes|4", "No|5"})) {
            assertEquals(List.of(), read(docx(table(rows))).speakers());
        }
    }
}
