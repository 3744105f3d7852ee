package org.nyaya.exchange;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The texts that cells of a spreadsheet share: {@code si} elements with their text in {@code t},
 * perhaps in several runs. How a text is spoken ({@code rPh}) is no part of it.
 */
final class XlsxStrings extends DefaultHandler {

    private final List<String> all = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean spoken;

    List<String> all() {
        return all;
    }

    @Override
    public void startElement(String space, String name, String prefixed, Attributes attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "rPh" -> spoken = true;
            case "t" -> inText = !spoken;
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inText) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String space, String name, String prefixed) {
        switch (name) {
            case "si" -> all.add(XlsxText.read(text.toString()));
            case "rPh" -> spoken = false;
            case "t" -> inText = false;
            default -> {}
        }
    }
}
