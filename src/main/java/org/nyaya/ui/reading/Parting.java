package org.nyaya.ui.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How high bars are drawn. Each goes from the top of the line in which it begins to the bottom of
 * the one in which it ends; those of one lane that meet in a line share its height as they share
 * its words, so that each is seen and can be clicked.
 */
final class Parting {

    /** The least that a bar has of a line that it shares, with what is left between two. */
    private static final double LEAST = 6;

    private static final double GAP = 2;

    /**
     * Where a coding begins or ends.
     *
     * @param top of the line
     * @param bottom of the line
     * @param at how far on in the line, from 0 to 1, whichever way it runs
     */
    record Spot(double top, double bottom, double at) {

        private boolean isInLineOf(Spot other) {
            return top == other.top;
        }
    }

    /** A bar that is to be drawn. */
    record Bar(int lane, Spot from, Spot to) {}

    /** Where it is drawn. */
    record Drawn(double top, double bottom) {}

    private final List<Bar> bars;
    private final double[] tops;
    private final double[] bottoms;

    private Parting(List<Bar> bars) {
        this.bars = bars;
        this.tops = bars.stream().mapToDouble(bar -> bar.from().top()).toArray();
        this.bottoms = bars.stream().mapToDouble(bar -> bar.to().bottom()).toArray();
    }

    /**
     * Where each of these bars is drawn.
     *
     * @param bars in the order of the text; no two of one lane share text
     */
    static List<Drawn> of(List<Bar> bars) {
        Parting parting = new Parting(bars);
        parting.lanes().forEach(parting::part);
        List<Drawn> drawn = new ArrayList<>();
        for (int i = 0; i < bars.size(); i++) {
            drawn.add(new Drawn(parting.tops[i], parting.bottoms[i]));
        }
        return drawn;
    }

    /** The indices of the bars of each lane. */
    private Collection<List<Integer>> lanes() {
        Map<Integer, List<Integer>> lanes = new LinkedHashMap<>();
        for (int i = 0; i < bars.size(); i++) {
            lanes.computeIfAbsent(bars.get(i).lane(), lane -> new ArrayList<>()).add(i);
        }
        return lanes.values();
    }

    private void part(List<Integer> lane) {
        int first = 0;
        while (first < lane.size()) {
            Spot line = bars.get(lane.get(first)).to();
            int last = first;
            while (last + 1 < lane.size()
                    && bars.get(lane.get(last)).to().isInLineOf(line)
                    && bars.get(lane.get(last + 1)).from().isInLineOf(line)) {
                last++;
            }
            if (last > first) {
                share(lane.subList(first, last + 1), line);
            }
            // The last may go on to a line that it shares with others.
            first = Math.max(last, first + 1);
        }
    }

    /** Parts a line between the bars that meet in it. */
    private void share(List<Integer> met, Spot line) {
        int count = met.size();
        double height = line.bottom() - line.top();
        double least = Math.min(LEAST, height / count);
        double[] ends = new double[count];
        for (int i = 0; i < count - 1; i++) {
            double middle =
                    (bars.get(met.get(i)).to().at() + bars.get(met.get(i + 1)).from().at()) / 2;
            double before = i == 0 ? line.top() : ends[i - 1];
            ends[i] = Math.max(line.top() + height * middle, before + least);
        }
        double below = line.bottom();
        double half = Math.min(GAP, least / 3) / 2;
        for (int i = count - 2; i >= 0; i--) {
            ends[i] = Math.min(ends[i], below - least);
            below = ends[i];
            bottoms[met.get(i)] = ends[i] - half;
            tops[met.get(i + 1)] = ends[i] + half;
        }
    }
}
