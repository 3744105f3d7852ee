package org.nyaya.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nyaya.exchange.Xlsx.BadRow;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The rows of one sheet, told one by one: what a person who opens it sees, as texts. */
final class XlsxSheet extends DefaultHandler {

    private final List<String> strings;
    private final XlsxDates dates;
    private final Grid.Reader reader;
    private final StringBuilder value = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private long row;
    private int column;
    private String type = "";
    private int style;
    private boolean inValue;
    private boolean spoken;
    private boolean any;

    XlsxSheet(List<String> strings, XlsxDates dates, Grid.Reader reader) {
        this.strings = strings;
        this.dates = dates;
        this.reader = reader;
    }

    /** Whether a row held something. */
    boolean any() {
        return any;
    }

    @Override
    public void startElement(String space, String name, String prefixed, Attributes attributes)
            throws BadRow {
        switch (name) {
            case "row" -> {
                String number = attributes.getValue("r");
                row = number == null ? row + 1 : Long.parseLong(number);
                cells = new ArrayList<>();
            }
            case "c" -> beginCell(attributes);
            case "v", "t" -> inValue = !spoken;
            case "rPh" -> spoken = true;
            default -> {}
        }
    }

    private void beginCell(Attributes attributes) throws BadRow {
        String place = attributes.getValue("r");
        column = place == null ? cells.size() : column(place);
        if (column >= Grid.MOST_COLUMNS) {
            throw new BadRow(new BadTable(BadTable.What.TOO_LARGE, ""));
        }
        type = orEmpty(attributes.getValue("t"));
        String shown = attributes.getValue("s");
        style = shown == null ? 0 : Integer.parseInt(shown);
        value.setLength(0);
    }

    /** The index of the column that letters name: A is 0, AA is 26. */
    private static int column(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && place.charAt(i) >= 'A'; i++) {
            column = Math.min(Grid.MOST_COLUMNS, column) * 26 + (place.charAt(i) - 'A' + 1);
        }
        return Math.max(0, column - 1);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inValue) {
            value.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String space, String name, String prefixed) throws BadRow {
        switch (name) {
            case "c" -> {
                while (cells.size() <= column) {
                    cells.add("");
                }
                cells.set(column, text());
            }
            case "row" -> tell();
            case "v", "t" -> inValue = false;
            case "rPh" -> spoken = false;
            default -> {}
        }
    }

    private void tell() throws BadRow {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        any = true;
        try {
            reader.read(new Grid.Line(row, cells));
        } catch (BadTable e) {
            throw new BadRow(e);
        }
    }

    private String text() {
        String written = value.toString();
        return switch (type) {
            case "s" -> written.isEmpty() ? "" : strings.get(Integer.parseInt(written.strip()));
            case "inlineStr", "str" -> XlsxText.read(written);
            case "b" -> written.equals("1") ? "true" : "false";
            // ISO 8601, with a time behind the day.
            case "d" -> written.replaceFirst("T.*", "");
            case "e" -> "";
            default -> written.isBlank() ? "" : number(Double.parseDouble(written));
        };
    }

    /** A day, or as few digits as tell the number from its neighbours; 34, not 34.0. */
    private String number(double number) {
        String day = dates.day(number, style);
        return day != null ? day : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
