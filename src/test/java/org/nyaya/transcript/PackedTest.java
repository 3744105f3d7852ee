package org.nyaya.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.nyaya.transcript.Archives.docx;
import static org.nyaya.transcript.Archives.odt;
import static org.nyaya.transcript.Archives.p;
import static org.nyaya.transcript.Archives.zip;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is taken for a document, and what is refused before it can do harm. */
class PackedTest {

    private static Refusal refusal(String name, byte[] file) {
        return assertInstanceOf(Reading.Refused.class, Formats.read(name, file, null)).why();
    }

    private static byte[] withBody(String xml) {
        return zip(Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", xml));
    }

    private static byte[] compound(String stream) {
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        byte[] file = new byte[1024];
        byte[] mark = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
        System.arraycopy(mark, 0, file, 0, mark.length);
        System.arraycopy(name, 0, file, 600, name.length);
        return file;
    }

    @Test
    void the_format_is_told_by_what_is_in_the_archive_and_not_by_its_name() {
        assertEquals(Format.DOCX, Drafts.of(new Packed(), docx(p("One"))).format());
        assertEquals(Format.ODT, Drafts.of(new Packed(), odt("<text:p>One</text:p>")).format());
        Reading renamed = Formats.read("notes.txt", docx(p("One")), null);
        assertEquals("One", assertInstanceOf(Reading.Read.class, renamed).draft().text());
        assertEquals(Refusal.UNKNOWN_FORMAT, refusal("a.docx", zip(Map.of("a.txt", "x"))));
    }

    @Test
    void the_main_part_is_found_where_the_package_says() {
        String relations =
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                        + "<Relationship Type='http://x/officeDocument' Target='/word/document2.xml'/>"
                        + "</Relationships>";
        byte[] file =
                zip(
                        Map.of(
                                "[Content_Types].xml",
                                "<Types/>",
                                "_rels/.rels",
                                relations,
                                "word/document2.xml",
                                Archives.word("document", "<w:body>" + p("One") + "</w:body>")));
        assertEquals("One", Drafts.of(new Docx(), file).text());
    }

    @Test
    void parts_in_utf_16_and_behind_a_byte_order_mark_are_read() {
        String xml = Archives.word("document", "<w:body>" + p("É 👩") + "</w:body>");
        for (byte[] part :
                List.of(
                        ("\ufeff" + xml).getBytes(StandardCharsets.UTF_8),
                        ("\ufeff" + xml).getBytes(StandardCharsets.UTF_16LE),
                        ("\ufeff" + xml).getBytes(StandardCharsets.UTF_16BE),
                        xml.getBytes(StandardCharsets.UTF_16LE))) {
            byte[] file =
                    Archives.zipOf(
                            Map.of("[Content_Types].xml", new byte[0], "word/document.xml", part));
            assertEquals("É 👩", Drafts.of(new Docx(), file).text());
        }
    }

    @Test
    void documents_with_nothing_to_see_are_empty_or_without_text() {
        assertEquals(Refusal.EMPTY, refusal("a.docx", docx(p(" "))));
        String picture = "<w:p><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>";
        assertEquals(Refusal.NO_TEXT, refusal("a.docx", docx(picture)));
    }

    @Test
    void a_document_cut_off_anywhere_is_broken() {
        byte[] whole = Archives.interview(200);
        for (int length = 4; length < whole.length; length += 97) {
            assertEquals(Refusal.BROKEN, refusal("a.docx", Arrays.copyOf(whole, length)));
        }
    }

    @Test
    void text_that_does_not_fit_its_check_sum_or_its_xml_is_broken() {
        assertEquals(Refusal.BROKEN, refusal("a.docx", withBody("<w:document")));
        assertEquals(Refusal.BROKEN, refusal("a.docx", withBody("")));
    }

    @Test
    void old_documents_and_locked_ones_are_told_apart() {
        assertEquals(Refusal.LOCKED, refusal("a.docx", compound("EncryptedPackage")));
        assertEquals(Refusal.OLD_WORD, refusal("a.docx", compound("WordDocument")));
        assertEquals(Refusal.OLD_WORD, refusal("a.doc", compound("?")));
        assertEquals(Refusal.BINARY, refusal("a.xls", compound("Workbook")));
    }

    @Test
    void a_document_type_is_hostile_whether_it_names_files_or_grows() {
        for (String type :
                new String[] {
                    "<!DOCTYPE a>",
                    "<!DOCTYPE a SYSTEM 'file:///etc/hostname'>",
                    "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]>",
                    "<!DOCTYPE a [<!ENTITY b 'bb'><!ENTITY c '&b;&b;&b;'>]>"
                }) {
            assertEquals(
                    Refusal.HOSTILE,
                    refusal("a.docx", withBody(type + Archives.word("document", "x"))),
                    type);
        }
    }

    @Test
    void nesting_deeper_than_any_table_is_hostile() {
        String deep = "<w:sdt><w:sdtContent>".repeat(5_000);
        String back = "</w:sdtContent></w:sdt>".repeat(5_000);
        assertEquals(Refusal.HOSTILE, refusal("a.docx", docx(deep + p("One") + back)));
    }

    @Test
    void a_part_that_unpacks_to_more_than_a_document_is_hostile() {
        String blanks = " ".repeat(1 << 20).repeat(65);
        assertEquals(Refusal.HOSTILE, refusal("a.docx", docx(p("One") + blanks)));
        assertEquals(
                Refusal.HOSTILE, refusal("a.docx", docx(p("One") + blanks.substring(60 << 20))));
    }

    @Test
    void an_archive_of_too_many_parts_is_hostile() {
        Map<String, String> parts = new HashMap<>();
        for (int i = 0; i <= Zip.MOST_ENTRIES; i++) {
            parts.put("p" + i, "");
        }
        assertEquals(Refusal.HOSTILE, refusal("a.docx", zip(parts)));
    }

    @Test
    void a_part_that_holds_more_than_it_promises_is_hostile() {
        byte[] file = docx(p("One"));
        int directory = lastIndexOf(file, "word/document.xml") - 46;
        file[directory + 24]--;
        assertEquals(Refusal.HOSTILE, refusal("a.docx", file));
    }

    @Test
    void a_part_behind_a_password_of_the_archive_is_locked() {
        byte[] file = docx(p("One"));
        file[lastIndexOf(file, "word/document.xml") - 46 + 8] |= 1;
        assertEquals(Refusal.LOCKED, refusal("a.docx", file));
    }

    private static int lastIndexOf(byte[] file, String name) {
        return new String(file, StandardCharsets.ISO_8859_1).lastIndexOf(name);
    }
}
