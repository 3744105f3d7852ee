package org.nyaya.ui.codebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nyaya.coding.Code;
import org.nyaya.ui.desk.Codes;

/**
 * A code as the codebook lists it.
 *
 * @param here how many passages of the source that is read have the code itself
 * @param hereAll how many have it or a code below it
 * @param own how many passages of the study have the code itself
 * @param all how many have it or a code below it
 * @param pin its place among the pinned ones; 0 for none
 */
record BookRow(
        Code code, String hue, String tag, int here, int hereAll, int own, int all, int pin) {

    /**
     * The rows of all codes by their ids.
     *
     * @param here how many passages of the source that is read have each code, by its id
     */
    static Map<Long, BookRow> of(Codes codes, Map<Long, Integer> here) {
        List<Code> tree = codes.tree().all();
        Map<Long, Integer> study = sums(tree, codes.counts());
        Map<Long, Integer> source = sums(tree, here);
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
                            here.getOrDefault(code.id(), 0),
                            source.getOrDefault(code.id(), 0),
                            codes.counts().getOrDefault(code.id(), 0),
                            study.getOrDefault(code.id(), 0),
                            pins.getOrDefault(code.id(), 0)));
        }
        return rows;
    }

    /** Each with what is below it. */
    private static Map<Long, Integer> sums(List<Code> tree, Map<Long, Integer> own) {
        Map<Long, Integer> sums = new HashMap<>();
        for (Code code : tree.reversed()) {
            int sum = sums.merge(code.id(), own.getOrDefault(code.id(), 0), Integer::sum);
            if (code.parent() != null) {
                sums.merge(code.parent(), sum, Integer::sum);
            }
        }
        return sums;
    }
}
