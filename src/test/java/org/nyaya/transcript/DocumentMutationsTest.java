package org.nyaya.transcript;

import static org.nyaya.transcript.Archives.bold;
import static org.nyaya.transcript.Archives.docx;
import static org.nyaya.transcript.Archives.p;
import static org.nyaya.transcript.Archives.r;
import static org.nyaya.transcript.Archives.table;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Damaged documents: the archive as a whole, and the parts in archives that are sound. */
class DocumentMutationsTest {

    private static final int COUNT = Mutations.count();

    private static final String WORD =
            Archives.word(
                    "document",
                    "<w:body><w:p><w:pPr><w:outlineLvl w:val='0'/><w:numPr><w:ilvl w:val='1'/>"
                            + "<w:numId w:val='1'/></w:numPr></w:pPr>"
                            + r("4.2 Wells")
                            + "</w:p><w:p>"
                            + bold("ANNA:")
                            + r(" é 👩‍👩‍👧 &amp; &#x1F600;")
                            + "<w:r><w:br w:type='page'/><w:footnoteReference w:id='2'/><w:tab/></w:r>"
                            + "<w:ins>"
                            + r("in")
                            + "</w:ins><w:del>"
                            + r("out")
                            + "</w:del></w:p>"
                            + table("0:01|I|When?", "0:02|B|Now.", "0:03|I|And?", "0:04|B|Then.")
                            + p("BEN: Yes.")
                            + "<w:sectPr><w:pgNumType w:start='3'/></w:sectPr></w:body>");

    private static final String LISTS =
            "<w:abstractNum w:abstractNumId='7'><w:lvl w:ilvl='1'><w:start w:val='1'/>"
                    + "<w:numFmt w:val='upperRoman'/><w:lvlText w:val='%1.%2'/></w:lvl>"
                    + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num>";

    private static final Map<String, String> PARTS =
            Map.of(
                    "numbering",
                    LISTS,
                    "footnotes",
                    "<w:footnote w:id='2'>" + p("Note") + "</w:footnote>",
                    "styles",
                    "<w:style w:type='paragraph' w:default='1' w:styleId='a'/>");

    private static final String OPEN =
            Archives.open(
                    "document-content",
                    "<office:automatic-styles><style:style style:family='text' style:name='T'>"
                            + "<style:text-properties fo:font-weight='bold'/></style:style>"
                            + "</office:automatic-styles><office:body><office:text><text:h"
                            + " text:outline-level='1'>Wells</text:h><text:p><text:span"
                            + " text:style-name='T'>ANNA:</text:span> One<text:s text:c='3'/>"
                            + "<text:note><text:note-citation>1</text:note-citation>"
                            + "<text:note-body><text:p>Note</text:p></text:note-body></text:note>"
                            + "<text:soft-page-break/>two 👩‍👩‍👧</text:p><text:list><text:list-item>"
                            + "<text:p>BEN: Yes.</text:p></text:list-item></text:list><table:table>"
                            + "<table:table-row><table:table-cell><text:p>a</text:p>"
                            + "</table:table-cell></table:table-row></table:table></office:text>"
                            + "</office:body>");

    /** A document of the one damaged part. */
    private static FormatReader around(FormatReader reader, String name, Map<String, String> rest) {
        return (part, encoding) -> {
            Map<String, byte[]> parts = new TreeMap<>();
            rest.forEach((key, value) -> parts.put(key, value.getBytes(StandardCharsets.UTF_8)));
            parts.put(name, part);
            return reader.read(Archives.zipOf(parts), encoding);
        };
    }

    @Test
    void a_damaged_docx_is_a_draft_or_a_refusal() {
        Mutations.survives(new Packed(), docx(p("ANNA: One."), PARTS), COUNT, 1);
    }

    @Test
    void a_docx_with_damaged_words_is_a_draft_or_a_refusal() {
        Map<String, String> rest =
                Map.of(
                        "[Content_Types].xml", "<Types/>",
                        "word/footnotes.xml", Archives.word("footnotes", "<w:footnote w:id='2'/>"),
                        "word/numbering.xml", Archives.word("numbering", LISTS));
        Mutations.survives(
                around(new Docx(), "word/document.xml", rest),
                WORD.getBytes(StandardCharsets.UTF_8),
                COUNT,
                2);
    }

    @Test
    void a_docx_with_damaged_lists_is_a_draft_or_a_refusal() {
        Map<String, String> rest =
                Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", WORD);
        Mutations.survives(
                around(new Docx(), "word/numbering.xml", rest),
                Archives.word("numbering", LISTS).getBytes(StandardCharsets.UTF_8),
                COUNT / 2,
                3);
    }

    @Test
    void a_damaged_odt_is_a_draft_or_a_refusal() {
        Mutations.survives(new Packed(), Archives.odt("<text:p>ANNA: One.</text:p>"), COUNT, 4);
    }

    @Test
    void an_odt_with_damaged_words_is_a_draft_or_a_refusal() {
        Mutations.survives(
                around(
                        new Odt(),
                        "content.xml",
                        Map.of("mimetype", "application/vnd.oasis.opendocument.text")),
                OPEN.getBytes(StandardCharsets.UTF_8),
                COUNT,
                5);
    }
}
