package org.nyaya.ui.report;

import java.util.List;
import org.nyaya.analysis.Tally;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodePath;

/**
 * A code with its counts.
 *
 * @param place its place in the codebook, from 0
 * @param hue as {@code #RRGGBB}
 * @param hasBelow whether there are codes below it
 * @param alone one for each group of the counts; one where they are not told apart
 * @param withBelow the same, with the codes below it
 */
record Line(
        int place,
        Code code,
        CodePath path,
        String hue,
        boolean hasBelow,
        List<Tally> alone,
        List<Tally> withBelow) {

    Line {
        alone = List.copyOf(alone);
        withBelow = List.copyOf(withBelow);
    }

    int depth() {
        return path.names().size() - 1;
    }

    /** The names above it, for where it does not stand below them. */
    String above() {
        return String.join(" / ", path.names().subList(0, depth()));
    }

    /** Whether the other tells of the same code as it is called, at the same place. */
    boolean isCodeOf(Line other) {
        return code.equals(other.code)
                && path.equals(other.path)
                && hue.equals(other.hue)
                && hasBelow == other.hasBelow
                && alone.size() == other.alone.size();
    }

    int count(Column column, boolean below) {
        return column.measure().of((below ? withBelow : alone).get(column.group()));
    }
}
