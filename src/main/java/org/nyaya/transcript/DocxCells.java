package org.nyaya.transcript;

import java.util.ArrayList;
import java.util.List;

/** The cells of a row of a table (ECMA-376, 17.4). */
final class DocxCells {

    private static final int MOST_COLUMNS = 63;

    private final DocxBlocks blocks;
    private final DocxWalk walk;
    private final List<List<Paragraph>> cells = new ArrayList<>();
    private boolean gone;

    DocxCells(DocxBlocks blocks, DocxWalk walk) {
        this.blocks = blocks;
        this.walk = walk;
    }

    /** None where the row was deleted or is hidden. */
    List<List<Paragraph>> cells() {
        return gone ? List.of() : cells;
    }

    void read(Xml xml) throws Unreadable {
        walk.each(
                xml,
                name -> {
                    if (name.equals("trPr")) {
                        readRow(xml);
                    } else if (name.equals("tc") && !gone) {
                        new Cell(xml).read();
                    }
                });
    }

    private void readRow(Xml xml) throws Unreadable {
        int parent = xml.depth();
        while (xml.child(parent)) {
            switch (xml.name()) {
                case "del" -> {
                    walk.warn(Warning.CHANGES_ACCEPTED);
                    gone = true;
                }
                case "ins" -> walk.warn(Warning.CHANGES_ACCEPTED);
                case "hidden" -> gone = DocxProperties.isOn(xml.attribute("val", "1"));
                case "gridBefore" -> addEmpty(xml.number("val", 0, 0, MOST_COLUMNS));
                default -> {}
            }
        }
    }

    private void addEmpty(int count) {
        for (int i = 0; i < count; i++) {
            cells.add(List.of());
        }
    }

    /** One cell: of cells merged downwards the first tells what stands in all. */
    private final class Cell implements DocxWalk.Visitor {

        private final Xml xml;
        private final List<Paragraph> content = new ArrayList<>(1);
        private int span = 1;
        private boolean isHidden;

        Cell(Xml xml) {
            this.xml = xml;
        }

        void read() throws Unreadable {
            blocks.read(xml, Blocks.into(content), this);
            cells.add(isHidden || content.isEmpty() ? List.of() : content);
            addEmpty(span - 1);
        }

        @Override
        public void at(String name) throws Unreadable {
            if (name.equals("tcPr")) {
                int parent = xml.depth();
                while (xml.child(parent)) {
                    readProperty();
                }
            }
        }

        private void readProperty() {
            switch (xml.name()) {
                case "gridSpan" -> span = xml.number("val", 1, 1, MOST_COLUMNS);
                case "vMerge" -> isHidden |= xml.attribute("val", "continue").equals("continue");
                case "cellDel" -> {
                    walk.warn(Warning.CHANGES_ACCEPTED);
                    isHidden = true;
                }
                default -> {}
            }
        }
    }
}
