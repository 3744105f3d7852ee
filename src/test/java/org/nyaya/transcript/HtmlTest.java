package org.nyaya.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void paragraphs_lines_and_turns_are_as_shown() {
        Draft draft =
                draft(
                        "<p><b>Anna:</b>\n One<br>two  <i>th</i>ree.</p><div>Ben: &eacute;&#x1F600;"
                                + "</div><ul><li>Anna: x</li><li>Ben: y</li></ul>");
        assertEquals("Anna: One\ntwo three.\n\nBen: é😀\n\nAnna: x\n\nBen: y", draft.text());
        assertEquals(List.of("Anna", "Ben"), draft.speakers());
    }

    @Test
    void rows_of_a_table_are_lines_with_tabs_between_cells() {
        assertEquals(
                "Before\n\nA\tB\n\tone\ntwo\tz\n\nafter",
                draft(
                                "Before<table><tr><th>A</th><th>B</th></tr><tr><td></td><td><p>one</p>"
                                        + "<p>two</p></td><td>z</td></tr></table>after")
                        .text());
    }

    @Test
    void headings_are_sections() {
        Draft draft = draft("<h1>Plan <i>of</i> wells</h1><p>a</p><h2>4.2 Who draws</h2><p>b</p>");
        assertEquals("Plan of wells\n\na\n\n4.2 Who draws\n\nb", draft.text());
        assertEquals(
                List.of(new Place(0, "", "Plan of wells"), new Place(18, "", "4.2")),
                draft.places());
    }

    @Test
    void what_is_not_shown_is_left_out() {
        Draft draft =
                draft(
                        "a<script>b()</script><style>c</style><!-- d --><noscript>e</noscript>"
                                + "<template>f</template><p hidden>g</p><img src='http://x.invalid/h'>i");
        assertEquals("ai", draft.text());
        assertEquals(Warning.PICTURES_LEFT_OUT, draft.warnings().getFirst());
    }

    @Test
    void preformatted_text_keeps_its_lines_and_blanks() {
        assertEquals("a\n  b\n\nc", draft("<pre>a\n  b\n\nc\n</pre>").text());
    }

    @Test
    void the_encoding_is_that_of_the_mark_the_page_or_the_caller() {
        Charset cyrillic = Charset.forName("windows-1251");
        byte[] declared =
                "<html><meta http-equiv=x content='text/html; charset=windows-1251'>да"
                        .getBytes(cyrillic);
        assertEquals("да", read(declared, null).text());
        assertEquals(cyrillic, read(declared, null).encoding());
        byte[] latin = "<html><meta charset=iso-8859-1>für".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("für", read(latin, null).text());
        byte[] wrong = "<html><meta charset=utf-16>да".getBytes(StandardCharsets.UTF_8);
        assertEquals("да", read(wrong, null).text());
        byte[] marked = "\ufeff<html>да".getBytes(StandardCharsets.UTF_16LE);
        assertEquals("да", read(marked, null).text());
        assertEquals(
                new Reading.Refused(Refusal.UNDECODABLE),
                new Html().read(latin, StandardCharsets.UTF_8));
    }

    @Test
    void depth_costs_little() {
        assertEquals("x", draft("<div>".repeat(300_000) + "x").text());
        assertEquals("x", draft("<b>".repeat(100_000) + "x").text());
        assertEquals("x", draft("<table><tr><td>".repeat(50_000) + "x").text().strip());
    }

    @Test
    void a_page_too_long_is_refused() {
        byte[] file = new byte[Html.MOST_BYTES + 1];
        assertEquals(new Reading.Refused(Refusal.TOO_LARGE), new Html().read(file, null));
    }

    @Test
    void damaged_files_are_read_or_refused() {
        String page =
                "<!doctype html><html><head><meta charset=utf-8><title>t</title></head><body><h1>4.2"
                        + " Wells</h1><p><b>Anna:</b> é😀 &amp;<br>two</p><table><tr><td>a<td>b</table>"
                        + "<pre>p\n\nq</pre><script>x</script><svg><p>y</svg><select><option>z";
        byte[] file = page.getBytes(StandardCharsets.UTF_8);
        Mutations.survives(new Html(), file, Mutations.count(), 1);
    }

    private static Draft draft(String body) {
        return read(("<!DOCTYPE html><html><body>" + body).getBytes(StandardCharsets.UTF_8), null);
    }

    private static Draft read(byte[] file, @Nullable Charset encoding) {
        Reading reading = Formats.read("page", file, encoding);
        Draft draft = assertInstanceOf(Reading.Read.class, reading).draft();
        Drafts.check(draft);
        assertEquals(Format.HTML, draft.format());
        return draft;
    }
}
