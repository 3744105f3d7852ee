package org.nyaya.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RtfTest {

    private static final String HEAD =
            "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}"
                    + "{\\f2\\fcharset128 C;}}{\\info{\\title Not said}}{\\header On each page}\n";

    @Test
    void paragraphs_lines_and_turns_are_as_shown() {
        Draft draft =
                draft(
                        "{\\b Anna:} One\\line two.\\par Ben: Three.\\par\\par {\\b Anna:} Four.\\par");
        assertEquals("Anna: One\ntwo.\n\nBen: Three.\n\nAnna: Four.", draft.text());
        assertEquals("Anna|Four.", Drafts.told(draft).getLast());
    }

    @Test
    void letters_come_as_unicode_or_in_the_code_page_of_their_font() {
        assertEquals(
                "é – 😀 да 日 ä{}\\\u00a0x",
                draft(
                                "\\'e9 \\u8211? \\u-10179?\\u-8704? {\\f1 \\'e4\\'e0} {\\f2 \\'93\\'fa}"
                                        + " \\uc2\\u228\\'aa\\'bb\\{\\}\\\\\\~x")
                        .text());
    }

    @Test
    void rows_of_a_table_are_lines_with_tabs_between_cells() {
        assertEquals(
                "Before\n\na\tb\n\tc\n\nAfter",
                draft(
                                "Before\\par\\trowd\\intbl a\\cell b\\cell\\row\\intbl\\cell c\\cell\\row"
                                        + "\\pard After")
                        .text());
    }

    @Test
    void notes_stand_at_their_place_in_brackets() {
        assertEquals(
                "Water [note 1: From the well. All year.] is far [note 2: An hour.].",
                draft(
                                "Water{\\super\\chftn}{\\footnote\\pard{\\chftn} From the well.\\par All"
                                        + " year.} is far{\\footnote An hour.}.")
                        .text());
    }

    @Test
    void what_is_deleted_hidden_or_an_instruction_is_left_out() {
        Draft draft =
                draft(
                        "a{\\deleted b}{\\v c}d{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt e}}"
                                + "{\\*\\unknown f}{\\stylesheet{\\s1 g;}}{\\*\\annotation h}i");
        assertEquals("adei", draft.text());
        assertEquals(
                List.of(Warning.COMMENTS_LEFT_OUT, Warning.CHANGES_ACCEPTED, Warning.NO_SPEAKERS),
                draft.warnings());
    }

    @Test
    void pictures_and_objects_are_said_to_be_left_out() {
        Draft draft = draft("a{\\pict\\bin4 }{}{}b{\\object{\\*\\objdata 00ff}{\\result c}}d");
        assertEquals("abd", draft.text());
        assertEquals(Warning.PICTURES_LEFT_OUT, draft.warnings().getFirst());
    }

    @Test
    void headings_are_sections() {
        Draft draft = draft("\\pard\\outlinelevel1 4.2 Wells\\par\\pard Text.\\par");
        assertEquals("4.2 Wells\n\nText.", draft.text());
        assertEquals(List.of(new Place(0, "", "4.2")), draft.places());
    }

    @Test
    void a_file_that_is_cut_off_is_broken() {
        assertEquals(Refusal.BROKEN, refusal(HEAD + "text"));
        assertEquals(Refusal.BROKEN, refusal("{\\rtf1 a\\bin2147483647 b}"));
        assertEquals(Refusal.EMPTY, refusal("{\\rtf1 }"));
    }

    @Test
    void depth_and_floods_cost_little() {
        assertEquals(Refusal.HOSTILE, refusal("{\\rtf1 " + "{".repeat(5_000_000)));
        assertEquals(300_000, draft("\\u1076?".repeat(300_000)).text().codePointCount(0, 300_000));
        assertEquals("x", draft("\\b\\i\\zzz9".repeat(500_000) + " x").text());
        assertEquals(
                "a\tb",
                draft("a" + "\\row\\par".repeat(9) + "\\pard\\tab b").text().replace("\n", ""));
    }

    @Test
    void damaged_files_are_read_or_refused() {
        String text =
                HEAD
                        + "\\pard\\outlinelevel1 4.2 Wells\\par\\pard {\\b Anna:} \\'e9 \\u8211?"
                        + " {\\f2 \\'93\\'fa}{\\footnote note}\\par\\trowd\\intbl a\\cell b\\cell\\row"
                        + "\\pard {\\pict\\bin4 abcd}{\\*\\annotation h} \\uc2\\u-10179??\\u-8704??}";
        byte[] file = text.getBytes(StandardCharsets.US_ASCII);
        Mutations.survives(new Rtf(), file, Mutations.count(), 1);
    }

    private static Draft draft(String body) {
        byte[] file = (HEAD + body + "}").getBytes(StandardCharsets.US_ASCII);
        Draft draft =
                assertInstanceOf(Reading.Read.class, Formats.read("a.rtf", file, null)).draft();
        Drafts.check(draft);
        assertEquals(Format.RTF, draft.format());
        return draft;
    }

    private static Refusal refusal(String file) {
        byte[] bytes = file.getBytes(StandardCharsets.US_ASCII);
        return assertInstanceOf(Reading.Refused.class, new Rtf().read(bytes, null)).why();
    }
}
