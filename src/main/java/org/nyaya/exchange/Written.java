package org.nyaya.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * A table to be written, as comma separated values or as a spreadsheet.
 *
 * @param rows cells under the header: texts, or numbers
 */
public record Written(List<String> header, List<List<Object>> rows) {

    public Written {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** As comma separated values. */
    public void csv(Writer out) throws IOException {
        Csv.write(out, header, rows);
    }

    /** As the bytes of a spreadsheet. */
    public byte[] xlsx() throws IOException {
        return Xlsx.write(header, rows);
    }
}
