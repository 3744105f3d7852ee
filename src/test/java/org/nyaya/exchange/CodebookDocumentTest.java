package org.nyaya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;
import org.nyaya.exchange.CodebookDocument.Part;
import org.nyaya.exchange.CodebookDocument.Passage;
import org.nyaya.exchange.CodebookDocument.Section;

class CodebookDocumentTest {

    private static final CodebookDocument DOCUMENT =
            new CodebookDocument(
                    "Codebook of Return *home*",
                    List.of("Counted: the codings of T_T."),
                    List.of(
                            new Section(
                                    0,
                                    "Needs",
                                    "Needs",
                                    List.of(
                                            new Part(
                                                    "",
                                                    "What is needed.\n\n# not a heading\n1. no"),
                                            new Part("Use it for:", "food & <shelter>")),
                                    "Counted: 2 people.",
                                    List.of()),
                            new Section(
                                    1,
                                    "Housing",
                                    "Needs / Housing",
                                    List.of(),
                                    "Counted: 1 person.",
                                    List.of(new Passage("“A room.\nOf my own.”", "KI01, KI01 ¶4"))),
                            new Section(
                                    11,
                                    "deep",
                                    "Needs / … / deep",
                                    List.of(new Part("", "שלום means hello")),
                                    "Not yet.",
                                    List.of())));

    @Test
    void a_docx_has_headings_that_a_word_processor_finds_its_way_by() throws IOException {
        try (XWPFDocument docx = opened(DOCUMENT)) {
            assertEquals(
                    List.of(
                            "Title|Codebook of Return *home*",
                            "Subtitle|Counted: the codings of T_T.",
                            "heading 1|Needs",
                            "|What is needed.\n\n# not a heading\n1. no",
                            "|Use it for: food & <shelter>",
                            "Counts|Counted: 2 people.",
                            "heading 2|Housing",
                            "Counts|Counted: 1 person.",
                            "Quote|“A room.\nOf my own.”",
                            "Quote Source|KI01, KI01 ¶4",
                            "heading 9|Needs / … / deep",
                            "|שלום means hello",
                            "Counts|Not yet."),
                    docx.getParagraphs().stream()
                            .map(one -> style(docx, one) + "|" + one.getText())
                            .toList());
            for (int level = 1; level <= 9; level++) {
                XWPFStyle heading = docx.getStyles().getStyle("Heading" + level);
                assertEquals(
                        level - 1,
                        heading.getCTStyle().getPPr().getOutlineLvl().getVal().intValue());
            }
            assertEquals(
                    "Codebook of Return *home*",
                    docx.getProperties().getCoreProperties().getTitle());
        }
    }

    private static String style(XWPFDocument docx, XWPFParagraph paragraph) {
        String id = paragraph.getStyleID();
        return id == null ? "" : docx.getStyles().getStyle(id).getName();
    }

    @Test
    void a_text_that_runs_from_the_right_is_set_from_the_right() throws IOException {
        try (XWPFDocument docx = opened(DOCUMENT)) {
            List<String> right =
                    docx.getParagraphs().stream()
                            .filter(one ->
                                    one.getCTP().isSetPPr() && one.getCTP().getPPr().isSetBidi())
                            .map(XWPFParagraph::getText)
                            .toList();
            assertEquals(List.of("שלום means hello"), right);
        }
    }

    @Test
    void whatever_stands_in_a_codebook_the_docx_opens_with_the_same_words() throws IOException {
        List<String> odd =
                List.of(
                        "a", "&", "<b>", "]]>", "é", "😀", "\u2028", "\n", "שלום", "'", "\"",
                        "_x0041_");
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            List<Section> sections = new ArrayList<>();
            List<String> wanted = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                StringBuilder text = new StringBuilder("x");
                for (int n = random.nextInt(9); n > 0; n--) {
                    text.append(odd.get(random.nextInt(odd.size())));
                }
                String name = text.append('x').toString();
                wanted.add(name);
                sections.add(new Section(i, name, name, List.of(), "none", List.of()));
            }
            try (XWPFDocument docx = opened(new CodebookDocument("t", List.of(), sections))) {
                assertEquals(
                        wanted,
                        docx.getParagraphs().stream()
                                .filter(one -> style(docx, one).startsWith("heading"))
                                .map(XWPFParagraph::getText)
                                .toList(),
                        "seed " + seed);
            }
        }
    }

    @Test
    void signs_that_are_markup_stay_signs_in_markdown() {
        assertEquals(
                """
                # Codebook of Return \\*home\\*

                Counted: the codings of T\\_T.

                ## Needs

                What is needed.

                \\# not a heading\s\s
                1\\. no

                **Use it for:** food \\& \\<shelter\\>

                Counted: 2 people.

                ### Housing

                Counted: 1 person.

                > “A room.\s\s
                > Of my own.”
                >
                > — KI01, KI01 ¶4

                ###### Needs / … / deep

                שלום means hello

                Not yet.

                <!-- nyaya codebook -->
                """,
                CodebookMarkdown.written(DOCUMENT));
    }

    @Test
    void what_we_made_is_known_and_nothing_else() throws IOException {
        byte[] docx = CodebookDocx.written(DOCUMENT);
        assertTrue(CodebookDocx.isOurs(docx));
        byte[] markdown = CodebookMarkdown.written(DOCUMENT).getBytes(StandardCharsets.UTF_8);
        assertTrue(CodebookMarkdown.isOurs(markdown));
        byte[] others;
        try (XWPFDocument other = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            other.createParagraph().createRun().setText("A transcript");
            other.write(out);
            others = out.toByteArray();
        }
        assertFalse(CodebookDocx.isOurs(others));
        assertFalse(CodebookDocx.isOurs(markdown));
        assertFalse(CodebookMarkdown.isOurs("# Mine".getBytes(StandardCharsets.UTF_8)));
    }

    private static XWPFDocument opened(CodebookDocument document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(CodebookDocx.written(document)));
    }
}
