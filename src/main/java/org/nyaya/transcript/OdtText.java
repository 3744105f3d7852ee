package org.nyaya.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The text of the paragraphs of a text document (OpenDocument 1.3, 6). */
final class OdtText {

    private static final int MOST_SPACES = 100;

    private final OdtStyles styles;
    private final Pages pages;
    private final PageMarks marks;
    private final Set<Warning> warnings;
    private final OdtBlocks blocks;

    OdtText(
            OdtStyles styles,
            Pages pages,
            PageMarks marks,
            Set<Warning> warnings,
            OdtBlocks blocks) {
        this.styles = styles;
        this.pages = pages;
        this.marks = marks;
        this.warnings = warnings;
        this.blocks = blocks;
    }

    /** Reads the paragraph at which the walk is. */
    void readParagraph(Xml xml, Paragraph paragraph, @Nullable String style) throws Unreadable {
        read(xml, paragraph, look("paragraph", style, Look.PLAIN));
    }

    private Look look(String family, @Nullable String style, Look around) {
        Boolean bold = styles.bold(family, style);
        return new Look(
                bold == null ? around.bold() : bold,
                around.hidden() || styles.isHidden(family, style));
    }

    private void read(Xml xml, Paragraph paragraph, Look look) throws Unreadable {
        int parent = xml.depth();
        for (Xml.At at = xml.next(parent); at != Xml.At.END; at = xml.next(parent)) {
            if (at == Xml.At.ELEMENT) {
                readElement(xml, paragraph, look);
            } else if (!look.hidden()) {
                String words = xml.text();
                paragraph.addFlowing(words, look.bold());
                pages.seen(words);
            }
        }
    }

    /** Reads an element in a paragraph. */
    void readElement(Xml xml, Paragraph paragraph, Look look) throws Unreadable {
        String name = xml.name();
        switch (name) {
            case "text:span" ->
                    read(xml, paragraph, look("text", xml.attribute("style-name"), look));
            case "text:s" -> add(" ".repeat(xml.number("c", 1, 1, MOST_SPACES)), paragraph, look);
            case "text:tab" -> add("\t", paragraph, look);
            case "text:line-break" -> add("\n", paragraph, look);
            case "text:soft-page-break" -> {
                pages.ended();
                marks.mark(paragraph);
            }
            case "text:note" -> readNote(xml, paragraph, look);
            case "office:annotation" -> warnings.add(Warning.COMMENTS_LEFT_OUT);
            case "text:ruby-text",
                    "text:script",
                    "text:hidden-paragraph",
                    "text:tracked-changes",
                    "text:number",
                    "svg:title",
                    "svg:desc",
                    "office:event-listeners" -> {}
            case "draw:text-box" -> blocks.readBox(xml);
            case "draw:image", "draw:object", "draw:object-ole", "draw:plugin" ->
                    warnings.add(Warning.PICTURES_LEFT_OUT);
            default -> {
                if (name.startsWith("draw:")) {
                    readShape(xml, paragraph);
                } else if (name.startsWith("text:")) {
                    read(xml, paragraph, look);
                }
            }
        }
    }

    /** A frame has one thing in several forms, of which a picture may be the last. */
    private void readShape(Xml xml, Paragraph paragraph) throws Unreadable {
        if (!xml.name().equals("draw:frame")) {
            blocks.readBox(xml);
        } else if (xml.child(xml.depth())) {
            readElement(xml, paragraph, Look.PLAIN);
        }
    }

    private void add(String more, Paragraph paragraph, Look look) {
        if (!look.hidden()) {
            paragraph.add(more, look.bold());
        }
    }

    private void readNote(Xml xml, Paragraph paragraph, Look look) throws Unreadable {
        String number = "";
        StringBuilder text = new StringBuilder();
        int parent = xml.depth();
        while (xml.child(parent)) {
            if (xml.name().equals("text:note-citation")) {
                number = xml.wholeText().strip();
            } else if (xml.name().equals("text:note-body")) {
                List<Paragraph> body = new ArrayList<>(1);
                blocks.read(xml, Blocks.into(body));
                for (Paragraph one : body) {
                    text.append(text.isEmpty() ? "" : " ").append(one.onOneLine().text().strip());
                }
            }
        }
        String note = DocxNotes.shown(number, text.toString());
        add(paragraph.endsBlank() ? note : " " + note, paragraph, new Look(false, look.hidden()));
    }
}
