package org.nyaya.transcript;

import java.util.ArrayList;
import java.util.List;

/** The pages of a Word document, and how its sections number them (ECMA-376, 17.6). */
final class DocxPages {

    /** The end of a section: what is said there is about the pages before. */
    private record Section(boolean onNewPage, int start, String format) {}

    private static final String LAID_OUT = "lastRenderedPageBreak";

    private final Pages pages;
    private final List<Section> sections;
    private int section;

    private DocxPages(Pages pages, List<Section> sections) {
        this.pages = pages;
        this.sections = sections;
        number();
    }

    static DocxPages none() {
        return new DocxPages(Pages.none(), List.of());
    }

    static DocxPages of(byte[] document) throws Unreadable {
        boolean laidOut = Bytes.hold(document, LAID_OUT);
        boolean broken =
                Bytes.hold(document, "\"page\"")
                        || Bytes.hold(document, "'page'")
                        || Bytes.hold(document, "pageBreakBefore");
        List<Section> sections = new ArrayList<>();
        if (Bytes.hold(document, "sectPr")) {
            collect(Xml.of(document, Docx.SPACES), sections);
        }
        boolean parted = sections.stream().skip(1).anyMatch(Section::onNewPage);
        return new DocxPages(new Pages(laidOut || broken || parted, laidOut), sections);
    }

    private static void collect(Xml xml, List<Section> sections) throws Unreadable {
        int parent = xml.depth();
        while (xml.child(parent)) {
            switch (xml.name()) {
                case "sectPr" -> sections.add(section(xml));
                case "body", "p", "pPr", "sdt", "sdtContent" -> collect(xml, sections);
                default -> {}
            }
        }
        Packed.limit(sections.size());
    }

    private static Section section(Xml xml) throws Unreadable {
        boolean onNewPage = true;
        int start = -1;
        String format = "decimal";
        int parent = xml.depth();
        while (xml.child(parent)) {
            switch (xml.name()) {
                case "type" -> {
                    String type = xml.attribute("val", "nextPage");
                    onNewPage = !type.equals("continuous") && !type.equals("nextColumn");
                }
                case "pgNumType" -> {
                    start = xml.number("start", -1, 0, 1_000_000);
                    format = xml.attribute("fmt", "decimal");
                }
                default -> {}
            }
        }
        return new Section(onNewPage, start, format);
    }

    private void number() {
        if (section < sections.size()) {
            Section now = sections.get(section);
            pages.writtenIn(Numerals.ofWord(now.format()));
            if (now.start() >= 0) {
                pages.restart(now.start());
            }
        }
    }

    /** The section ends here, and the next begins on a new page, unless it says otherwise. */
    void sectionEnded() {
        section++;
        if (section < sections.size() && sections.get(section).onNewPage()) {
            pages.broken();
            number();
        }
    }

    Pages pages() {
        return pages;
    }
}
