package org.nyaya.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The footnotes and endnotes of a Word document, each told once, where it is first called. */
final class DocxNotes {

    private final Map<String, String> footnotes = new HashMap<>();
    private final Map<String, String> endnotes = new HashMap<>();
    private int footnote;
    private int endnote;

    private DocxNotes() {}

    static DocxNotes none() {
        return new DocxNotes();
    }

    static DocxNotes of(byte @Nullable [] footnotes, byte @Nullable [] endnotes, DocxBlocks reader)
            throws Unreadable {
        DocxNotes notes = new DocxNotes();
        read(footnotes, reader, notes.footnotes);
        read(endnotes, reader, notes.endnotes);
        return notes;
    }

    private static void read(byte @Nullable [] part, DocxBlocks reader, Map<String, String> notes)
            throws Unreadable {
        if (part == null) {
            return;
        }
        Xml xml = Xml.of(part, Docx.SPACES);
        while (xml.child(1)) {
            String id = xml.attribute("id", "");
            List<Paragraph> paragraphs = new ArrayList<>();
            reader.read(xml, Blocks.into(paragraphs));
            Packed.limit(notes.size());
            StringBuilder text = new StringBuilder();
            for (Paragraph paragraph : paragraphs) {
                text.append(text.isEmpty() ? "" : " ").append(paragraph.onOneLine().text().strip());
            }
            notes.putIfAbsent(id, text.toString());
        }
    }

    /** The footnote that is called here, in brackets; empty where there is none. */
    String footnote(String id) {
        String text = footnotes.remove(id);
        return text == null ? "" : shown(Numerals.DECIMAL.of(++footnote), text);
    }

    /** The endnote that is called here, in brackets; empty where there is none. */
    String endnote(String id) {
        String text = endnotes.remove(id);
        return text == null ? "" : shown(Numerals.LOWER_ROMAN.of(++endnote), text);
    }

    /** How a note stands in the text, at the place where it is called. */
    static String shown(String number, String text) {
        return "[note " + number + ": " + text + "]";
    }
}
