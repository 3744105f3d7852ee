package org.nyaya.transcript;

import java.nio.charset.Charset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Documents of Word (.docx, .docm): Office Open XML, ECMA-376 part 1, in its transitional and its
 * strict form. What is read is what stands on the page, without headers, footers and comments;
 * changes that were tracked are taken as accepted.
 */
final class Docx implements FormatReader {

    /** Name spaces and the prefixes under which the walk knows them; those of Word have none. */
    static final Map<String, String> SPACES =
            Map.of(
                    "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "",
                    "http://purl.oclc.org/ooxml/wordprocessingml/main", "",
                    "http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:",
                    "http://schemas.openxmlformats.org/officeDocument/2006/math", "m:",
                    "http://purl.oclc.org/ooxml/officeDocument/math", "m:",
                    "http://schemas.openxmlformats.org/drawingml/2006/picture", "pic:",
                    "http://purl.oclc.org/ooxml/drawingml/picture", "pic:",
                    "http://schemas.openxmlformats.org/drawingml/2006/chart", "c:",
                    "http://schemas.openxmlformats.org/drawingml/2006/diagram", "dgm:",
                    "urn:schemas-microsoft-com:vml", "v:");

    private static final String ROOT_RELATIONS = "_rels/.rels";

    /** Whether an archive is a document of Word. */
    static boolean isOne(Zip zip) {
        return zip.has("[Content_Types].xml")
                && zip.names().stream().anyMatch(name -> name.startsWith("word/document"));
    }

    @Override
    public Reading read(byte[] file, @Nullable Charset encoding) {
        return Packed.read(file, Docx::isOne, Docx::read);
    }

    static Reading read(Zip zip) throws Unreadable {
        String main = DocxRelations.of(zip, ROOT_RELATIONS, "").target("officeDocument");
        String body = main == null || !zip.has(main) ? "word/document.xml" : main;
        int slash = body.lastIndexOf('/') + 1;
        String folder = body.substring(0, slash);
        DocxRelations relations =
                DocxRelations.of(zip, folder + "_rels/" + body.substring(slash) + ".rels", folder);
        byte[] document = zip.need(body);
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        if (zip.names().stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            warnings.add(Warning.MACROS_LEFT_OUT);
        }
        DocxStyles styles = DocxStyles.of(part(zip, relations, "styles"));
        byte[] lists = part(zip, relations, "numbering");
        DocxNotes notes =
                DocxNotes.of(
                        part(zip, relations, "footnotes"),
                        part(zip, relations, "endnotes"),
                        new DocxBlocks(
                                styles,
                                DocxNumbering.of(lists),
                                DocxNotes.none(),
                                DocxPages.none(),
                                warnings));
        Prose prose = new Prose();
        Xml xml = Xml.of(document, SPACES);
        new DocxBlocks(styles, DocxNumbering.of(lists), notes, DocxPages.of(document), warnings)
                .read(xml, Blocks.into(prose));
        return Packed.told(prose.read(Format.DOCX, null, List.copyOf(warnings)), warnings);
    }

    private static byte @Nullable [] part(Zip zip, DocxRelations relations, String type)
            throws Unreadable {
        String name = relations.target(type);
        return zip.read(name == null ? "word/" + type + ".xml" : name);
    }
}
