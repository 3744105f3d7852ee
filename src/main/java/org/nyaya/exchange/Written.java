package org.nyaya.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;

/**
 * A table to be written, as comma separated values or as a spreadsheet.
 *
 * @param rows cells under the header: texts, or numbers. They may be made while they are asked for
 * @param notes what a person should know of the table: rows of a second sheet, in a spreadsheet
 *     only, for there is no place in comma separated values where they would not break the reading
 */
public record Written(
        List<String> header, Iterable<? extends List<?>> rows, List<List<String>> notes) {

    public Written {
        header = List.copyOf(header);
        notes = List.copyOf(notes);
    }

    /** A table that needs no notes. */
    public Written(List<String> header, Iterable<? extends List<?>> rows) {
        this(header, rows, List.of());
    }

    /** As comma separated values. */
    public void csv(Writer out) throws IOException {
        Csv.write(out, header, rows);
    }

    /**
     * As a spreadsheet; does not close {@code out}.
     *
     * @throws SheetFull where it does not fit into one
     */
    public void xlsx(OutputStream out) throws IOException {
        XlsxWriter.write(this, out);
    }

    /** As the bytes of a spreadsheet; see {@link #xlsx(OutputStream)}. */
    public byte[] xlsx() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        xlsx(out);
        return out.toByteArray();
    }
}
