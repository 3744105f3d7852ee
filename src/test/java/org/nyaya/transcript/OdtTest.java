package org.nyaya.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.nyaya.transcript.Archives.odt;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OdtTest {

    private static Draft read(byte[] file) {
        return Drafts.of(new Odt(), file);
    }

    private static String text(String body) {
        return read(odt(body)).text();
    }

    private static String p(String content) {
        return "<text:p>" + content + "</text:p>";
    }

    private static String style(String family, String name, String properties) {
        return "<style:style style:family='%s' style:name='%s'>%s</style:style>"
                .formatted(family, name, properties);
    }

    @Test
    void paragraphs_spans_spaces_tabs_and_breaks_are_text() {
        assertEquals(
                "One  two\tthree\nfour\n\nFive",
                text(
                        p(
                                        "  One<text:s text:c='2'/><text:span>two</text:span><text:tab/>three"
                                                + "<text:line-break/>four")
                                + p("\n Five")));
        assertEquals(Format.ODT, read(odt(p("One"))).format());
    }

    @Test
    void runs_of_white_space_in_the_file_are_one_space() {
        assertEquals("a b c", text(p("a \n<text:span>\t b</text:span>\n\nc")));
    }

    @Test
    void what_is_hidden_commented_or_deleted_is_left_out() {
        String hidden = style("text", "T", "<style:text-properties text:display='none'/>");
        String body =
                "<text:tracked-changes><text:changed-region><text:deletion>"
                        + p("gone")
                        + "</text:deletion></text:changed-region></text:tracked-changes>"
                        + p(
                                "One<text:span text:style-name='T'>secret</text:span>"
                                        + "<office:annotation>"
                                        + p("remark")
                                        + "</office:annotation><draw:frame><draw:image/></draw:frame>"
                                        + "<text:change/> two");
        Draft draft = read(odt(body, hidden, ""));
        assertEquals("One two", draft.text());
        assertEquals(
                List.of(
                        Warning.PICTURES_LEFT_OUT,
                        Warning.COMMENTS_LEFT_OUT,
                        Warning.CHANGES_ACCEPTED,
                        Warning.NO_SPEAKERS),
                draft.warnings());
    }

    @Test
    void notes_stand_at_their_place_and_boxes_behind_their_paragraph() {
        String note =
                "<text:note><text:note-citation>1</text:note-citation><text:note-body>"
                        + p("First")
                        + p("more")
                        + "</text:note-body></text:note>";
        String box =
                "<draw:frame><draw:text-box>"
                        + p("Boxed")
                        + "</draw:text-box><draw:image/></draw:frame>";
        assertEquals(
                "One [note 1: First more] two.\n\nBoxed\n\nThree",
                text(p("One" + note + box + " two.") + p("Three")));
    }

    @Test
    void bold_by_a_style_or_its_parent_makes_a_label() {
        String common = style("text", "Strong", "<style:text-properties fo:font-weight='bold'/>");
        String own =
                "<style:style style:family='text' style:name='T1'"
                        + " style:parent-style-name='Strong'/>";
        String bold = "<text:span text:style-name='T1'>the woman in blue:</text:span> Two.";
        Draft draft = read(odt(p("ANNA: One.") + p(bold), own, common));
        assertEquals(List.of("ANNA", "the woman in blue"), draft.speakers());
    }

    @Test
    void lists_keep_their_numbers_and_bullets() {
        String lists =
                "<text:list-style style:name='L'><text:list-level-style-number text:level='1'"
                        + " style:num-format='1' style:num-suffix='.'/>"
                        + "<text:list-level-style-number text:level='2' style:num-format='a'"
                        + " text:display-levels='2'/></text:list-style><text:list-style"
                        + " style:name='B'><text:list-level-style-bullet text:level='1'"
                        + " text:bullet-char='–'/></text:list-style>";
        String body =
                "<text:list text:style-name='L'><text:list-item>"
                        + p("one")
                        + p("more")
                        + "<text:list><text:list-item>"
                        + p("sub")
                        + "</text:list-item></text:list></text:list-item><text:list-item>"
                        + p("two")
                        + "</text:list-item></text:list><text:list text:style-name='B'>"
                        + "<text:list-item>"
                        + p("dash")
                        + "</text:list-item></text:list><text:list text:style-name='L'>"
                        + "<text:list-item>"
                        + p("anew")
                        + "</text:list-item></text:list>";
        assertEquals(
                List.of("1. one", "more", "1.a sub", "2. two", "– dash", "1. anew"),
                List.of(read(odt(body, lists, "")).text().split("\n\n", -1)));
    }

    @Test
    void headings_and_pages_are_places() {
        String outline =
                "<text:outline-style><text:outline-level-style text:level='1'"
                        + " style:num-format='1'/><text:outline-level-style text:level='2'"
                        + " style:num-format='1' text:display-levels='2'/></text:outline-style>";
        String body =
                "<text:h text:outline-level='1'>Aims</text:h>"
                        + p("a<text:soft-page-break/>b")
                        + "<text:h text:outline-level='2'>Scope</text:h><text:h"
                        + " text:outline-level='3'>By hand</text:h>";
        Draft draft = read(odt(body, "", outline));
        assertEquals("1 Aims\n\nab\n\n1.1 Scope\n\nBy hand", draft.text());
        assertEquals(
                List.of(
                        new Place(0, "1", "1"),
                        new Place(9, "2", "1"),
                        new Place(12, "2", "1.1"),
                        new Place(23, "2", "By hand")),
                draft.places());
    }

    @Test
    void a_style_may_begin_a_page_and_number_it() {
        String broken =
                style(
                        "paragraph",
                        "P",
                        "<style:paragraph-properties fo:break-before='page' style:page-number='7'/>");
        String body = p("One") + "<text:p text:style-name='P'>Seven</text:p>";
        assertEquals(
                List.of(new Place(0, "1", ""), new Place(5, "7", "")),
                read(odt(body, broken, "")).places());
    }

    @Test
    void tables_become_rows_and_covered_cells_stay_empty() {
        String table =
                "<table:table><table:table-header-rows><table:table-row><table:table-cell>"
                        + p("Ward")
                        + "</table:table-cell><table:table-cell>"
                        + p("Wells")
                        + "</table:table-cell></table:table-row></table:table-header-rows>"
                        + "<table:table-row><table:covered-table-cell/><table:table-cell>"
                        + p("4")
                        + "</table:table-cell><table:table-cell"
                        + " table:number-columns-repeated='9000'/></table:table-row></table:table>";
        assertEquals("Ward\tWells\n\t4\n\nAfter", text(table + p("After")));
    }

    @Test
    void a_document_behind_a_password_is_locked() {
        String manifest =
                Archives.open(
                        "manifest",
                        "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>");
        byte[] file =
                Archives.zip(
                        Map.of(
                                "mimetype", "application/vnd.oasis.opendocument.text",
                                "content.xml", "\u0001\u0002",
                                "META-INF/manifest.xml", manifest));
        assertEquals(Refusal.LOCKED, Drafts.refusal(new Odt(), file));
    }
}
