package org.nyaya.transcript;

import org.jspecify.annotations.Nullable;

/**
 * The properties of one paragraph or run that matter for its text, null where they are not said
 * (ECMA-376, 17.3.1.26 and 17.3.2.28). Properties before a tracked change are left aside.
 */
final class DocxProperties {

    @Nullable String style;
    @Nullable Boolean bold;
    @Nullable Boolean hidden;
    @Nullable Boolean pageBreak;
    @Nullable Integer outline;
    @Nullable String list;
    @Nullable Integer level;

    /** Whether a section ends with this paragraph. */
    boolean endsSection;

    /** Whether the end of the paragraph was deleted, so that the next runs on in it. */
    boolean joinsNext;

    void readParagraph(Xml xml) throws Unreadable {
        int parent = xml.depth();
        while (xml.child(parent)) {
            switch (xml.name()) {
                case "pStyle" -> style = xml.attribute("val");
                case "outlineLvl" -> outline = xml.number("val", 9, 0, 9);
                case "pageBreakBefore" -> pageBreak = isOn(xml.attribute("val", "1"));
                case "numPr" -> readList(xml);
                case "sectPr" -> endsSection = true;
                case "rPr" -> readMark(xml);
                default -> {}
            }
        }
    }

    private void readList(Xml xml) throws Unreadable {
        int parent = xml.depth();
        while (xml.child(parent)) {
            switch (xml.name()) {
                case "ilvl" -> level = xml.number("val", 0, 0, ListLabels.LEVELS - 1);
                case "numId" -> list = xml.attribute("val");
                default -> {}
            }
        }
    }

    private void readMark(Xml xml) throws Unreadable {
        int parent = xml.depth();
        while (xml.child(parent)) {
            joinsNext |= xml.name().equals("del") || xml.name().equals("moveFrom");
        }
    }

    void readRun(Xml xml) throws Unreadable {
        int parent = xml.depth();
        while (xml.child(parent)) {
            switch (xml.name()) {
                case "rStyle" -> style = xml.attribute("val");
                case "b" -> bold = isOn(xml.attribute("val", "1"));
                case "vanish" -> hidden = isOn(xml.attribute("val", "1"));
                default -> {}
            }
        }
    }

    static boolean isOn(String value) {
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }
}
