package org.nyaya.transcript;

import java.util.ArrayDeque;
import java.util.Deque;

/** The text of the runs of a Word document (ECMA-376, 17.3.3). */
final class DocxText {

    /** Reads a text box that hangs on the text. */
    interface Boxes {
        void read(Xml xml) throws Unreadable;
    }

    /** Fields are nested in fields, but not as deep as this. */
    private static final int MOST_FIELDS = 100;

    private final DocxStyles styles;
    private final DocxNotes notes;
    private final Pages pages;
    private final PageMarks marks;
    private final DocxWalk walk;
    private final Boxes boxes;

    /** For each field that is open, whether its code goes on, which is not shown. */
    private final Deque<Boolean> codes = new ArrayDeque<>();

    DocxText(
            DocxStyles styles,
            DocxNotes notes,
            Pages pages,
            PageMarks marks,
            DocxWalk walk,
            Boxes boxes) {
        this.styles = styles;
        this.notes = notes;
        this.pages = pages;
        this.marks = marks;
        this.walk = walk;
        this.boxes = boxes;
    }

    /** Reads the element at which the walk is. */
    void read(Xml xml, String name, Paragraph paragraph, Look look) throws Unreadable {
        switch (name) {
            case "r" -> new Run(xml, paragraph, look).read();
            case "t", "m:t" -> add(words(xml), paragraph, look);
            case "tab", "ptab" -> add("\t", paragraph, look);
            case "cr" -> add("\n", paragraph, look);
            case "br" -> readBreak(xml, paragraph, look);
            case "noBreakHyphen" -> add("\u2011", paragraph, look);
            case "sym" ->
                    add(
                            Symbols.of(xml.attribute("font", ""), xml.attribute("char", "")),
                            paragraph,
                            look);
            case "lastRenderedPageBreak" -> {
                pages.ended();
                marks.mark(paragraph);
            }
            case "footnoteReference" ->
                    addNote(notes.footnote(xml.attribute("id", "")), paragraph, look);
            case "endnoteReference" ->
                    addNote(notes.endnote(xml.attribute("id", "")), paragraph, look);
            case "fldChar" -> readField(xml.attribute("fldCharType", ""));
            case "txbxContent" -> boxes.read(xml);
            case "commentRangeStart", "commentReference" -> walk.warn(Warning.COMMENTS_LEFT_OUT);
            case "pic:pic", "v:imagedata", "c:chart", "dgm:relIds" ->
                    walk.warn(Warning.PICTURES_LEFT_OUT);
            case "pPr", "rPr", "rt", "rubyPr", "fldData", "ffData" -> {}
            default -> walk.each(xml, inner -> read(xml, inner, paragraph, look));
        }
    }

    /** What a paragraph left open is closed with it. */
    void endParagraph() {
        codes.removeIf(isCode -> isCode);
    }

    /** Blanks at the edges count only where the file says so, and a line end is never meant. */
    private static String words(Xml xml) throws Unreadable {
        boolean preserved = xml.attribute("space", "").equals("preserve");
        String words = xml.wholeText().replace('\n', ' ').replace('\r', ' ');
        return preserved ? words : words.strip();
    }

    private void add(String more, Paragraph paragraph, Look look) {
        if (!look.hidden() && !codes.contains(true)) {
            paragraph.add(more, look.bold());
            pages.seen(more);
        }
    }

    private void addNote(String note, Paragraph paragraph, Look look) {
        if (!note.isEmpty()) {
            add(
                    paragraph.endsBlank() ? note : " " + note,
                    paragraph,
                    new Look(false, look.hidden()));
        }
    }

    private void readBreak(Xml xml, Paragraph paragraph, Look look) {
        if (!xml.attribute("type", "").equals("page")) {
            add("\n", paragraph, look);
            return;
        }
        if (!paragraph.endsBlank()) {
            add("\n", paragraph, look);
        }
        pages.broken();
        marks.mark(paragraph);
    }

    private void readField(String part) {
        switch (part) {
            case "begin" -> {
                if (codes.size() < MOST_FIELDS) {
                    codes.push(true);
                }
            }
            case "separate" -> {
                if (!codes.isEmpty()) {
                    codes.pop();
                    codes.push(false);
                }
            }
            default -> codes.poll();
        }
    }

    /** One run; its properties stand first. */
    private final class Run implements DocxWalk.Visitor {

        private final Xml xml;
        private final Paragraph paragraph;
        private Look look;

        Run(Xml xml, Paragraph paragraph, Look look) {
            this.xml = xml;
            this.paragraph = paragraph;
            this.look = look;
        }

        void read() throws Unreadable {
            walk.each(xml, this);
        }

        @Override
        public void at(String name) throws Unreadable {
            if (!name.equals("rPr")) {
                DocxText.this.read(xml, name, paragraph, look);
                return;
            }
            DocxProperties properties = new DocxProperties();
            properties.readRun(xml);
            Boolean bold = properties.bold;
            if (bold == null) {
                bold = styles.bold(properties.style);
            }
            Boolean hidden = properties.hidden;
            look =
                    new Look(
                            bold == null ? look.bold() : bold,
                            hidden == null
                                    ? look.hidden() || styles.isHidden(properties.style)
                                    : hidden);
        }
    }
}
