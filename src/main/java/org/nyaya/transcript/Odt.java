package org.nyaya.transcript;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Text documents of LibreOffice and its kin (.odt): OpenDocument 1.3. What is read is what stands
 * on the page, without headers, footers and comments; what tracked changes took out stays out.
 */
final class Odt implements FormatReader {

    /** Name spaces and the prefixes under which the walk knows them. */
    static final Map<String, String> SPACES =
            Map.of(
                    "urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office:",
                    "urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style:",
                    "urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text:",
                    "urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table:",
                    "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "draw:",
                    "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest:",
                    "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0", "svg:");

    private static final String TYPE = "application/vnd.oasis.opendocument.text";
    private static final String MANIFEST = "META-INF/manifest.xml";

    /** Whether an archive is a text document. */
    static boolean isOne(Zip zip) throws Unreadable {
        byte[] type = zip.read("mimetype");
        if (type == null) {
            return false;
        }
        String name = new String(type, StandardCharsets.US_ASCII).strip();
        return name.equals(TYPE) || name.equals(TYPE + "-template");
    }

    @Override
    public Reading read(byte[] file, @Nullable Charset encoding) {
        return Packed.read(file, Odt::isOne, Odt::read);
    }

    static Reading read(Zip zip) throws Unreadable {
        byte[] manifest = zip.read(MANIFEST);
        if (manifest != null && isLocked(Xml.of(manifest, SPACES))) {
            throw new Unreadable(Refusal.LOCKED);
        }
        byte[] content = zip.need("content.xml");
        OdtStyles styles = new OdtStyles();
        byte[] common = zip.read("styles.xml");
        if (common != null) {
            styles.read(Xml.of(common, SPACES));
        }
        styles.read(Xml.of(content, SPACES));
        boolean laidOut = Bytes.hold(content, "soft-page-break");
        Pages pages = new Pages(laidOut || styles.breakPages(), laidOut);
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        if (zip.names().stream().anyMatch(name -> name.startsWith("Basic/"))) {
            warnings.add(Warning.MACROS_LEFT_OUT);
        }
        Prose prose = new Prose();
        Xml xml = Xml.of(content, SPACES);
        while (xml.child(1)) {
            if (xml.name().equals("office:body")) {
                new OdtBlocks(styles, pages, warnings).read(xml, Blocks.into(prose));
            }
        }
        return Packed.told(prose.read(Format.ODT, null, List.copyOf(warnings)), warnings);
    }

    private static boolean isLocked(Xml xml) throws Unreadable {
        while (xml.child(1)) {
            int entry = xml.depth();
            while (xml.child(entry)) {
                if (xml.name().equals("manifest:encryption-data")) {
                    return true;
                }
            }
        }
        return false;
    }
}
