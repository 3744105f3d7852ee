package org.nyaya.ui.codebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nyaya.coding.Code;
import org.nyaya.ui.desk.Codes;

/**
 * A code as the codebook lists it.
 *
 * @param own how many passages have the code itself
 * @param all how many have it or a code below it
 * @param pin its place among the pinned ones; 0 for none
 */
record BookRow(Code code, String hue, String tag, int own, int all, int pin) {

    /** The rows of all codes by their ids. */
    static Map<Long, BookRow> of(Codes codes) {
        List<Code> tree = codes.tree().all();
        Map<Long, Integer> sums = new HashMap<>();
        for (Code code : tree.reversed()) {
            int own = codes.counts().getOrDefault(code.id(), 0);
            int sum = sums.merge(code.id(), own, Integer::sum);
            if (code.parent() != null) {
                sums.merge(code.parent(), sum, Integer::sum);
            }
        }
        Map<Long, Integer> pins = new HashMap<>();
        codes.pins().forEach((place, code) -> pins.put(code, place));
        Map<Long, BookRow> rows = new HashMap<>();
        for (Code code : tree) {
            rows.put(
                    code.id(),
                    new BookRow(
                            code,
                            codes.hues().getOrDefault(code.id(), ""),
                            codes.tags().getOrDefault(code.id(), ""),
                            codes.counts().getOrDefault(code.id(), 0),
                            sums.getOrDefault(code.id(), 0),
                            pins.getOrDefault(code.id(), 0)));
        }
        return rows;
    }
}
