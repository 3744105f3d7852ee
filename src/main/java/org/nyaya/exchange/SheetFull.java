package org.nyaya.exchange;

import java.io.IOException;

/**
 * A table does not fit into a spreadsheet, which holds 1,048,576 rows of 16,384 cells of 32,767
 * characters at the most. As comma separated values it does.
 */
public final class SheetFull extends IOException {

    SheetFull() {
        super("More than a spreadsheet holds");
    }
}
