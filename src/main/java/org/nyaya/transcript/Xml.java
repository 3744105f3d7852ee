package org.nyaya.transcript;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks the elements of a part of a document, forwards only. Nothing outside the part is ever
 * fetched, and a document type, which only a trap would declare here, ends the reading.
 *
 * <p>A caller that stands in an element goes through what it contains by {@link #next} with the
 * {@link #depth} of that element; what it does not step into is passed over.
 */
final class Xml {

    /** What {@link #next} came to. */
    enum At {
        ELEMENT,
        TEXT,
        END
    }

    /** Deeper than any person nests tables and boxes. */
    static final int DEEPEST = 200;

    private final XMLStreamReader reader;
    private final Map<String, String> prefixes;
    private final Map<String, Map<String, String>> names = new HashMap<>();
    private int depth;

    private Xml(XMLStreamReader reader, Map<String, String> prefixes) {
        this.reader = reader;
        this.prefixes = prefixes;
    }

    /**
     * Begins at the root element of a part.
     *
     * @param prefixes from the address of a name space to what stands before the names of its
     *     elements in {@link #name}, with its colon where it wants one; elements of all others are
     *     called "?"
     */
    static Xml of(byte[] part, Map<String, String> prefixes) throws Unreadable {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // The depth is bounded here, where it is told from what is broken.
        factory.setProperty("jdk.xml.maxElementDepth", 0);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing outside is fetched");
        });
        try {
            Xml xml = new Xml(factory.createXMLStreamReader(characters(part)), prefixes);
            if (xml.next(0) != At.ELEMENT) {
                throw new Unreadable(Refusal.BROKEN);
            }
            return xml;
        } catch (XMLStreamException | RuntimeException e) {
            throw new Unreadable(Refusal.BROKEN);
        }
    }

    /**
     * The characters of a part, which packages have in UTF-8 or UTF-16. They are not decoded by the
     * parser, which would tell the console of bytes that do not fit.
     */
    private static Reader characters(byte[] part) {
        Charset encoding = StandardCharsets.UTF_8;
        if (Bytes.begin(part, 0xff, 0xfe) || Bytes.begin(part, '<', 0)) {
            encoding = StandardCharsets.UTF_16LE;
        } else if (Bytes.begin(part, 0xfe, 0xff) || Bytes.begin(part, 0, '<')) {
            encoding = StandardCharsets.UTF_16BE;
        }
        int from = 0;
        if (Bytes.begin(part, 0xef, 0xbb, 0xbf)) {
            from = 3;
        } else if (Bytes.begin(part, 0xff, 0xfe) || Bytes.begin(part, 0xfe, 0xff)) {
            from = 2;
        }
        return new InputStreamReader(
                new ByteArrayInputStream(part, from, part.length - from),
                encoding.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    int depth() {
        return depth;
    }

    /**
     * Goes on to the next child of the element at {@code parent}, to text directly in it, or to its
     * end.
     */
    At next(int parent) throws Unreadable {
        while (true) {
            switch (step()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (depth > DEEPEST) {
                        throw new Unreadable(Refusal.HOSTILE);
                    }
                    if (depth == parent + 1) {
                        return At.ELEMENT;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    if (depth < parent) {
                        return At.END;
                    }
                }
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE -> {
                    if (depth == parent) {
                        return At.TEXT;
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return At.END;
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new Unreadable(Refusal.HOSTILE);
                default -> {}
            }
        }
    }

    /** The next child element, text between passed over; false at the end of the parent. */
    boolean child(int parent) throws Unreadable {
        At at = next(parent);
        while (at == At.TEXT) {
            at = next(parent);
        }
        return at == At.ELEMENT;
    }

    private int step() throws Unreadable {
        try {
            return reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException | RuntimeException e) {
            // Some broken input meets the parser of the JDK unprepared.
            throw new Unreadable(Refusal.BROKEN);
        }
    }

    /** The name of the element, with the prefix that its name space was given. */
    String name() {
        String space = reader.getNamespaceURI();
        String prefix = space == null ? null : prefixes.get(space);
        if (prefix == null) {
            return "?";
        }
        return names.computeIfAbsent(prefix, p -> new HashMap<>())
                .computeIfAbsent(reader.getLocalName(), prefix::concat);
    }

    /** An attribute of the element by its local name, or null. */
    @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** An attribute as a whole number between the bounds; {@code otherwise} where it is none. */
    int number(String name, int otherwise, int least, int most) {
        String value = attribute(name);
        if (value == null || value.length() > 9) {
            return otherwise;
        }
        try {
            return Math.clamp(Integer.parseInt(value), least, most);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** The text at which {@link #next} stands: a piece of it, where it is long. */
    String text() {
        return reader.getText();
    }

    /** All text directly in the element at which the reader stands; goes to its end. */
    String wholeText() throws Unreadable {
        int parent = depth;
        StringBuilder text = new StringBuilder();
        for (At at = next(parent); at != At.END; at = next(parent)) {
            if (at == At.TEXT) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }
}
