package org.nyaya.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The paragraphs, lists and tables of a text document, a note, a cell or a text box. */
final class OdtBlocks {

    private static final int MOST_REPEATED = 64;

    private final OdtStyles styles;
    private final Pages pages;
    private final PageMarks marks;
    private final Set<Warning> warnings;
    private final OdtText text;
    private final OdtLists lists;
    private List<Paragraph> boxes = new ArrayList<>(0);

    OdtBlocks(OdtStyles styles, Pages pages, Set<Warning> warnings) {
        this.styles = styles;
        this.pages = pages;
        this.warnings = warnings;
        marks = new PageMarks(pages);
        text = new OdtText(styles, pages, marks, warnings, this);
        lists = new OdtLists(styles);
    }

    /** Reads what stands in the element at which the walk is. */
    void read(Xml xml, Blocks out) throws Unreadable {
        int parent = xml.depth();
        while (xml.child(parent)) {
            readBlock(xml, out);
        }
    }

    /** What stands in a box beside the text follows the paragraph that it hangs on. */
    void readBox(Xml xml) throws Unreadable {
        read(xml, Blocks.into(boxes));
    }

    private void readBlock(Xml xml, Blocks out) throws Unreadable {
        String name = xml.name();
        switch (name) {
            case "text:p" -> readParagraph(xml, 0, out);
            case "text:h" -> readParagraph(xml, xml.number("outline-level", 1, 1, 10), out);
            case "text:list" -> {
                lists.begin(xml);
                read(xml, out);
                lists.end();
            }
            case "text:list-item" -> {
                lists.item(xml);
                read(xml, out);
            }
            case "text:list-header" -> {
                lists.header();
                read(xml, out);
            }
            case "table:table" -> {
                breakBefore("table", xml.attribute("style-name"));
                out.add(table(xml));
            }
            case "text:tracked-changes" -> {
                if (xml.child(xml.depth())) {
                    warnings.add(Warning.CHANGES_ACCEPTED);
                }
            }
            case "text:soft-page-break" -> pages.ended();
            case "text:section" -> {
                if (!xml.attribute("display", "").equals("none")) {
                    read(xml, out);
                }
            }
            case "office:text",
                    "text:numbered-paragraph",
                    "text:index-body",
                    "text:index-title",
                    "text:table-of-content",
                    "text:alphabetical-index",
                    "text:user-index",
                    "text:object-index",
                    "text:table-index",
                    "text:illustration-index",
                    "text:bibliography" ->
                    read(xml, out);
            default -> {
                if (name.startsWith("draw:")) {
                    Paragraph anchor = new Paragraph();
                    readBoxes(out, () -> text.readElement(xml, anchor, Look.PLAIN));
                }
            }
        }
    }

    /** Something in which boxes may hang. */
    private interface Host {
        void read() throws Unreadable;
    }

    private void readBoxes(Blocks out, Host host) throws Unreadable {
        List<Paragraph> outer = boxes;
        List<Paragraph> own = new ArrayList<>(0);
        boxes = own;
        host.read();
        boxes = outer;
        for (Paragraph boxed : own) {
            out.add(boxed);
        }
    }

    private void readParagraph(Xml xml, int level, Blocks out) throws Unreadable {
        String style = xml.attribute("style-name");
        boolean unnumbered = xml.attribute("is-list-header", "").equals("true");
        breakBefore("paragraph", style);
        String label = unnumbered ? "" : lists.label(level, style);
        readBoxes(
                out,
                () -> {
                    Paragraph paragraph = new Paragraph();
                    marks.mark(paragraph);
                    text.readParagraph(xml, paragraph, style);
                    if (paragraph.isBlank()) {
                        marks.forget();
                        return;
                    }
                    if (level > 0) {
                        paragraph.section(Heading.section(label, paragraph.text()));
                    }
                    out.add(label.isEmpty() ? paragraph : paragraph.after(label + " "));
                });
        if (styles.breaksAfter("paragraph", style)) {
            pages.broken();
        }
    }

    private void breakBefore(String family, @Nullable String style) {
        if (styles.breaksBefore(family, style)) {
            pages.brokenBefore();
            Integer number = styles.page(style);
            if (number != null) {
                pages.restart(number);
            }
        }
    }

    private Table table(Xml xml) throws Unreadable {
        Table table = new Table();
        readRows(xml, table);
        return table;
    }

    private void readRows(Xml xml, Table table) throws Unreadable {
        int parent = xml.depth();
        while (xml.child(parent)) {
            switch (xml.name()) {
                case "table:table-header-rows", "table:table-rows", "table:table-row-group" ->
                        readRows(xml, table);
                case "table:table-row" -> table.add(row(xml));
                case "text:soft-page-break" -> pages.ended();
                default -> {}
            }
        }
    }

    private List<List<Paragraph>> row(Xml xml) throws Unreadable {
        List<List<Paragraph>> cells = new ArrayList<>();
        int parent = xml.depth();
        while (xml.child(parent)) {
            switch (xml.name()) {
                case "table:table-cell" -> {
                    int repeated = xml.number("number-columns-repeated", 1, 1, MOST_REPEATED);
                    List<Paragraph> cell = new ArrayList<>(1);
                    read(xml, Blocks.into(cell));
                    cells.add(cell.isEmpty() ? List.of() : cell);
                    addEmpty(cells, cell.isEmpty() ? repeated - 1 : 0);
                }
                case "table:covered-table-cell" ->
                        addEmpty(cells, xml.number("number-columns-repeated", 1, 1, MOST_REPEATED));
                default -> {}
            }
        }
        return cells;
    }

    private static void addEmpty(List<List<Paragraph>> cells, int count) {
        for (int i = 0; i < count; i++) {
            cells.add(List.of());
        }
    }
}
