package org.nyaya.transcript;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents of word processors, built part by part. */
public final class Archives {

    private Archives() {}

    static byte[] zip(Map<String, String> parts) {
        Map<String, byte[]> encoded = new LinkedHashMap<>();
        parts.forEach((name, part) -> encoded.put(name, part.getBytes(StandardCharsets.UTF_8)));
        return zipOf(encoded);
    }

    static byte[] zipOf(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A Word document with what stands in its body. */
    static byte[] docx(String body) {
        return docx(body, Map.of());
    }

    /**
     * A Word document.
     *
     * @param parts "styles", "numbering", "footnotes", "endnotes" and what stands in their roots,
     *     or whole names and what stands in them
     */
    public static byte[] docx(String body, Map<String, String> parts) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", "<Types/>");
        all.put("word/document.xml", word("document", "<w:body>" + body + "</w:body>"));
        parts.forEach((name, content) -> {
            boolean isWhole = name.contains(".");
            all.put(
                    isWhole ? name : "word/" + name + ".xml",
                    isWhole ? content : word(name, content));
        });
        return zip(all);
    }

    static String word(String root, String content) {
        String office = "http://schemas.openxmlformats.org/";
        Map<String, String> spaces =
                Map.of(
                        "w", office + "wordprocessingml/2006/main",
                        "mc", office + "markup-compatibility/2006",
                        "pic", office + "drawingml/2006/picture",
                        "wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
                        "v", "urn:schemas-microsoft-com:vml");
        StringBuilder start = new StringBuilder("<w:").append(root);
        spaces.forEach((prefix, space) -> start.append(" xmlns:" + prefix + "='" + space + "'"));
        return start + ">" + content + "</w:" + root + ">";
    }

    /** A paragraph of one run. */
    static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    public static String r(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    public static String bold(String text) {
        return "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    /** A table; each row is its cells, parted by bars. */
    static String table(String... rows) {
        StringBuilder table = new StringBuilder("<w:tbl><w:tblPr/>");
        for (String row : rows) {
            table.append("<w:tr>");
            for (String cell : row.split("\\|", -1)) {
                table.append("<w:tc><w:tcPr/>").append(p(cell)).append("</w:tc>");
            }
            table.append("</w:tr>");
        }
        return table.append("</w:tbl>").toString();
    }

    /** A text document with what stands in its text. */
    static byte[] odt(String text) {
        return odt(text, "", "");
    }

    /**
     * A text document.
     *
     * @param automatic its automatic styles
     * @param common its common styles
     */
    public static byte[] odt(String text, String automatic, String common) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                open(
                        "document-content",
                        "<office:automatic-styles>"
                                + automatic
                                + "</office:automatic-styles><office:body><office:text>"
                                + text
                                + "</office:text></office:body>"));
        parts.put(
                "styles.xml",
                open("document-styles", "<office:styles>" + common + "</office:styles>"));
        return zip(parts);
    }

    static String open(String root, String content) {
        StringBuilder start = new StringBuilder("<office:").append(root);
        for (String name : new String[] {"office", "style", "text", "table", "manifest"}) {
            start.append(space(name, name));
        }
        start.append(space("draw", "drawing")).append(space("fo", "xsl-fo-compatible"));
        return start.append('>') + content + "</office:" + root + ">";
    }

    private static String space(String prefix, String name) {
        return " xmlns:" + prefix + "='urn:oasis:names:tc:opendocument:xmlns:" + name + ":1.0'";
    }

    /** A Word document as large as an interview of this many words. */
    static byte[] interview(int words) {
        StringBuilder body = new StringBuilder();
        for (int turn = 0; turn * 40 < words; turn++) {
            body.append("<w:p w:rsidR='00DE733D'><w:pPr><w:spacing w:after='120'/></w:pPr>")
                    .append(bold(turn % 2 == 0 ? "ANNA:" : "BEN:"));
            for (int i = 0; i < 8; i++) {
                body.append(r(" and so we went down"));
            }
            body.append("</w:p>");
        }
        return docx(body.toString());
    }
}
