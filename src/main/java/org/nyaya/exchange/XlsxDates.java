package org.nyaya.exchange;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Which numbers of a spreadsheet are days: those that are shown as such. Days count from 1900, or
 * from 1904 where the workbook says so, for which it is read as a part.
 */
final class XlsxDates extends DefaultHandler {

    private final StylesTable styles;
    private final Map<Integer, Boolean> known = new HashMap<>();
    private boolean from1904;

    XlsxDates(StylesTable styles) {
        this.styles = styles;
    }

    @Override
    public void startElement(String space, String name, String prefixed, Attributes attributes) {
        if (name.equals("workbookPr")) {
            String said = attributes.getValue("date1904");
            from1904 = "1".equals(said) || "true".equals(said);
        }
    }

    /** The day that is meant, as 2024-01-18; null where the number is no day. */
    @Nullable String day(double value, int style) {
        if (!DateUtil.isValidExcelDate(value) || !known.computeIfAbsent(style, this::showsDays)) {
            return null;
        }
        LocalDateTime day = DateUtil.getLocalDateTime(value, from1904);
        return day == null ? null : day.toLocalDate().toString();
    }

    private boolean showsDays(int style) {
        if (style < 0 || style >= styles.getNumCellStyles()) {
            return false;
        }
        XSSFCellStyle shown = styles.getStyleAt(style);
        return shown != null
                && DateUtil.isADateFormat(shown.getDataFormat(), shown.getDataFormatString());
    }
}
