package org.nyaya.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The paragraphs and tables of a Word document, a note, a cell or a text box. */
final class DocxBlocks {

    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final DocxPages pages;
    private final PageMarks marks;
    private final DocxWalk walk;
    private final DocxText text;
    private List<Paragraph> boxes = new ArrayList<>(0);

    DocxBlocks(
            DocxStyles styles,
            DocxNumbering numbering,
            DocxNotes notes,
            DocxPages pages,
            Set<Warning> warnings) {
        this.styles = styles;
        this.numbering = numbering;
        this.pages = pages;
        marks = new PageMarks(pages.pages());
        walk = new DocxWalk(warnings);
        text = new DocxText(styles, notes, pages.pages(), marks, walk, this::readBox);
    }

    /** Reads what stands in the element at which the walk is. */
    void read(Xml xml, Blocks out) throws Unreadable {
        read(xml, out, name -> {});
    }

    /**
     * Reads what stands in the element at which the walk is.
     *
     * @param others takes what is neither paragraph nor table
     */
    void read(Xml xml, Blocks out, DocxWalk.Visitor others) throws Unreadable {
        new Story(xml, out, others).read();
    }

    private void readBox(Xml xml) throws Unreadable {
        read(xml, Blocks.into(boxes));
    }

    /** One flow of paragraphs. */
    private final class Story implements DocxWalk.Visitor {

        private final Xml xml;
        private final Blocks out;
        private final DocxWalk.Visitor others;
        private @Nullable Paragraph open;

        Story(Xml xml, Blocks out, DocxWalk.Visitor others) {
            this.xml = xml;
            this.out = out;
            this.others = others;
        }

        void read() throws Unreadable {
            walk.each(xml, this);
            if (open != null) {
                out.add(open);
                open = null;
            }
        }

        @Override
        public void at(String name) throws Unreadable {
            switch (name) {
                case "p" -> readParagraph();
                case "tbl" -> out.add(table(xml));
                case "body" -> walk.each(xml, this);
                default -> others.at(name);
            }
        }

        private void readParagraph() throws Unreadable {
            List<Paragraph> outerBoxes = boxes;
            boxes = new ArrayList<>(0);
            Paragraph paragraph = open == null ? new Paragraph() : open;
            open = null;
            DocxProperties properties = fill(paragraph);
            if (properties.joinsNext) {
                walk.warn(Warning.CHANGES_ACCEPTED);
                open = paragraph.isEmpty() ? null : paragraph;
            } else if (!paragraph.isEmpty()) {
                out.add(paragraph);
            }
            for (Paragraph boxed : boxes) {
                out.add(boxed);
            }
            boxes = outerBoxes;
            if (properties.endsSection) {
                pages.sectionEnded();
            }
        }

        /** Reads a paragraph, which stays empty where nothing of it is seen. */
        private DocxProperties fill(Paragraph paragraph) throws Unreadable {
            Filling filling = new Filling(xml, paragraph);
            walk.each(xml, filling);
            text.endParagraph();
            if (filling.isBlank()) {
                paragraph.clear();
                marks.forget();
            } else if (filling.isHeading()) {
                paragraph.section(Heading.section(filling.label, filling.words()));
            }
            return filling.properties;
        }
    }

    /** One paragraph, from its properties on. */
    private final class Filling implements DocxWalk.Visitor {

        private final Xml xml;
        private final Paragraph paragraph;
        private final DocxProperties properties = new DocxProperties();
        private Look look = new Look(styles.isBold(null), false);
        private String label = "";
        private int begin;
        private boolean begun;
        private final boolean runsOn;

        Filling(Xml xml, Paragraph paragraph) {
            this.xml = xml;
            this.paragraph = paragraph;
            runsOn = !paragraph.isEmpty();
        }

        @Override
        public void at(String name) throws Unreadable {
            if (name.equals("pPr") && !begun) {
                properties.readParagraph(xml);
                look = new Look(styles.isBold(properties.style), false);
                breakPage();
            } else {
                begin();
                text.read(xml, name, paragraph, look);
            }
        }

        private void breakPage() {
            Boolean own = properties.pageBreak;
            if (own == null ? styles.breaksPage(properties.style) : own) {
                pages.pages().brokenBefore();
            }
        }

        private void begin() {
            if (!begun) {
                begun = true;
                marks.mark(paragraph);
                begin = paragraph.length();
                if (!runsOn && !properties.joinsNext) {
                    label = label();
                    paragraph.add(label.isEmpty() ? "" : label + " ", false);
                    begin = paragraph.length();
                }
            }
        }

        private String label() {
            String list = properties.list;
            if (list == null) {
                list = styles.list(properties.style);
            }
            if (list == null || list.equals("0")) {
                return "";
            }
            Integer level = properties.level;
            return numbering.next(
                    list, level == null ? styles.level(properties.style) : level, properties.style);
        }

        boolean isHeading() {
            return properties.outline == null
                    ? styles.isHeading(properties.style)
                    : DocxStyles.isHeading(properties.outline);
        }

        boolean isBlank() {
            return runsOn ? paragraph.isBlank() : words().isBlank();
        }

        String words() {
            return paragraph.text().substring(begin);
        }
    }

    private Table table(Xml xml) throws Unreadable {
        Table table = new Table();
        walk.each(
                xml,
                name -> {
                    if (name.equals("tr")) {
                        table.add(row(xml));
                    }
                });
        return table;
    }

    private List<List<Paragraph>> row(Xml xml) throws Unreadable {
        DocxCells cells = new DocxCells(this, walk);
        cells.read(xml);
        return cells.cells();
    }
}
