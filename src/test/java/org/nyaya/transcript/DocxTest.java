package org.nyaya.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.nyaya.transcript.Archives.bold;
import static org.nyaya.transcript.Archives.docx;
import static org.nyaya.transcript.Archives.p;
import static org.nyaya.transcript.Archives.r;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class DocxTest {

    private static Draft read(byte[] file) {
        return Drafts.of(new Docx(), file);
    }

    private static String text(String body) {
        return read(docx(body)).text();
    }

    private static String run(String content) {
        return "<w:r>" + content + "</w:r>";
    }

    @Test
    void paragraphs_of_runs_become_paragraphs_parted_by_a_blank_line() {
        assertEquals(
                "One two\n\nThree", text("<w:p>" + r("One") + r(" two") + "</w:p>" + p("Three")));
        assertEquals(Format.DOCX, read(docx(p("One"))).format());
        assertEquals(List.of(), read(docx(p("One"))).places());
    }

    @Test
    void tabs_breaks_hyphens_and_symbols_are_characters() {
        String inner =
                "<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t>"
                        + "<w:softHyphen/><w:t>e</w:t><w:sym w:font='Wingdings' w:char='F0E0'/>"
                        + "<w:sym w:font='Symbol' w:char='F061'/><w:sym w:font='X' w:char='F0FF'/>";
        assertEquals("a\tb\nc\u2011de→α\ufffd", text("<w:p>" + run(inner) + "</w:p>"));
    }

    @Test
    void blanks_count_only_where_the_file_preserves_them() {
        String body = "<w:p>" + run("<w:t> a\n b </w:t>") + r(" c ") + r("d") + "</w:p>";
        assertEquals("a  b c d", text(body));
    }

    @Test
    void speakers_are_found_by_labels_and_continue_over_paragraphs() {
        Draft draft = read(docx(p("ANNA: One.") + p("Two.") + p("") + p("BEN: Three.")));
        assertEquals(List.of("ANNA|One.\n\nTwo.", "BEN|Three."), Drafts.told(draft));
    }

    @Test
    void what_was_put_in_stays_and_what_was_taken_out_goes() {
        String body =
                "<w:p>"
                        + r("One ")
                        + "<w:ins>"
                        + r("two ")
                        + "</w:ins><w:del><w:r><w:delText>three </w:delText></w:r></w:del>"
                        + "<w:moveFrom>"
                        + r("four ")
                        + "</w:moveFrom><w:moveTo>"
                        + r("five")
                        + "</w:moveTo></w:p>";
        Draft draft = read(docx(body));
        assertEquals("One two five", draft.text());
        assertEquals(List.of(Warning.CHANGES_ACCEPTED, Warning.NO_SPEAKERS), draft.warnings());
    }

    @Test
    void a_paragraph_whose_end_was_deleted_runs_on_into_the_next() {
        String joined = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("One ") + "</w:p>";
        assertEquals("One two\n\nThree", text(joined + p("two") + p("Three")));
        assertEquals("One", text(joined));
    }

    @Test
    void the_formatting_before_a_tracked_change_is_left_aside() {
        String heading =
                "<w:p><w:pPr><w:outlineLvl w:val='9'/><w:pPrChange><w:pPr><w:outlineLvl"
                        + " w:val='0'/></w:pPr></w:pPrChange></w:pPr>"
                        + r("Plain")
                        + "</w:p>";
        assertEquals(List.of(), read(docx(heading)).places());
    }

    @Test
    void hidden_text_and_codes_of_fields_are_not_seen_and_results_are() {
        String field =
                run("<w:fldChar w:fldCharType='begin'/>")
                        + run("<w:instrText>IF </w:instrText>")
                        + run("<w:fldChar w:fldCharType='begin'/>")
                        + run("<w:fldChar w:fldCharType='separate'/><w:t>inner</w:t>")
                        + run("<w:fldChar w:fldCharType='end'/>")
                        + run("<w:fldChar w:fldCharType='separate'/>")
                        + r("result")
                        + run("<w:fldChar w:fldCharType='end'/>");
        String hidden = run("<w:rPr><w:vanish/></w:rPr><w:t>secret</w:t>");
        String simple = "<w:fldSimple w:instr='DATE'>" + r(" today") + "</w:fldSimple>";
        assertEquals("result today", text("<w:p>" + field + hidden + simple + "</w:p>"));
    }

    @Test
    void a_field_that_never_ends_hides_no_later_paragraph() {
        String open = "<w:p>" + run("<w:fldChar w:fldCharType='begin'/>") + "</w:p>";
        assertEquals("One", text(open + p("One")));
    }

    @Test
    void one_of_two_alternatives_is_taken_and_a_text_box_follows_its_paragraph() {
        String box =
                run(
                        "<mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>"
                                + p("Boxed")
                                + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback>"
                                + "<w:pict><v:textbox><w:txbxContent>"
                                + p("Boxed")
                                + "</w:txbxContent></v:textbox></w:pict></mc:Fallback>"
                                + "</mc:AlternateContent>");
        assertEquals(
                "One two\n\nBoxed\n\nThree",
                text("<w:p>" + r("One") + box + r(" two") + "</w:p>" + p("Three")));
    }

    @Test
    void wrappers_show_what_they_hold_but_not_invitations_to_fill_them() {
        UnaryOperator<String> control =
                inner -> "<w:sdt><w:sdtPr/><w:sdtContent>" + inner + "</w:sdtContent></w:sdt>";
        String invitation =
                "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                        + r("Click here")
                        + "</w:sdtContent></w:sdt>";
        String inner =
                "<w:hyperlink>"
                        + r("link ")
                        + "</w:hyperlink><w:smartTag>"
                        + r("tag ")
                        + "</w:smartTag>"
                        + control.apply(r("control"))
                        + invitation
                        + "<w:ruby><w:rt>"
                        + r("over")
                        + "</w:rt><w:rubyBase>"
                        + r(" base")
                        + "</w:rubyBase></w:ruby>";
        assertEquals(
                "link tag control base\n\nTwo",
                text("<w:p>" + inner + "</w:p>" + control.apply(p("Two"))));
    }

    @Test
    void comments_pictures_and_macros_are_left_out_and_said() {
        String body =
                "<w:p><w:commentRangeStart w:id='1'/>"
                        + r("One")
                        + run("<w:drawing><pic:pic/></w:drawing>")
                        + "</w:p>";
        byte[] file = docx(body, Map.of("word/vbaProject.bin", "x"));
        assertEquals(
                List.of(
                        Warning.PICTURES_LEFT_OUT,
                        Warning.MACROS_LEFT_OUT,
                        Warning.COMMENTS_LEFT_OUT,
                        Warning.NO_SPEAKERS),
                read(file).warnings());
    }

    @Test
    void notes_stand_where_they_are_called() {
        String body =
                "<w:p>"
                        + r("One")
                        + run("<w:footnoteReference w:id='2'/>")
                        + r(" two.")
                        + run("<w:endnoteReference w:id='2'/>")
                        + run("<w:footnoteReference w:id='3'/>")
                        + "</w:p>";
        Map<String, String> parts =
                Map.of(
                        "footnotes",
                        "<w:footnote w:id='2'>"
                                + p("First")
                                + p("more")
                                + "</w:footnote><w:footnote w:id='3'>"
                                + p("Second")
                                + "</w:footnote>",
                        "endnotes",
                        "<w:endnote w:id='2'>" + p("Last") + "</w:endnote>");
        assertEquals(
                "One [note 1: First more] two. [note i: Last] [note 2: Second]",
                read(docx(body, parts)).text());
    }

    @Test
    void bold_by_run_or_style_makes_a_label_of_unusual_words() {
        String styles =
                "<w:style w:type='character' w:styleId='Who'><w:rPr><w:b/></w:rPr></w:style>"
                        + "<w:style w:type='character' w:styleId='W2'><w:basedOn w:val='Who'/>"
                        + "</w:style>";
        String styled = run("<w:rPr><w:rStyle w:val='W2'/></w:rPr><w:t>the woman in blue:</w:t>");
        Draft draft =
                read(
                        docx(
                                p("ANNA: One.")
                                        + "<w:p>"
                                        + styled
                                        + r(" Two.")
                                        + "</w:p><w:p>"
                                        + bold("he who left")
                                        + r(": Three.")
                                        + "</w:p>"
                                        + p("what he said: nothing.")
                                        + "<w:p>"
                                        + bold("Note:")
                                        + r(" no.")
                                        + "</w:p><w:p>"
                                        + bold("a whole line: in bold")
                                        + "</w:p>",
                                Map.of("styles", styles)));
        assertEquals(List.of("ANNA", "the woman in blue", "he who left"), draft.speakers());
    }

    @Test
    void points_of_a_plan_in_bold_are_no_speakers() {
        StringBuilder body = new StringBuilder();
        for (String point : List.of("Water", "Health", "Roads", "Schools", "Markets")) {
            body.append("<w:p>")
                    .append(bold(point + ":"))
                    .append(r(" as planned."))
                    .append("</w:p>");
        }
        assertEquals(List.of(), read(docx(body.toString())).speakers());
    }

    @Test
    void the_date_of_the_interview_is_read_where_its_head_says_it_plainly() {
        String talk = p("ANNA: One.") + p("BEN: Two, date: 1 May 2020.");
        assertEquals(
                "2024-03-12", String.valueOf(read(docx(p("Date: 12 March 2024") + talk)).date()));
        assertEquals("null", String.valueOf(read(docx(p("Date: 3/4/2024") + talk)).date()));
    }
}
