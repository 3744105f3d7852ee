package org.nyaya.ui.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Coder;
import org.nyaya.coding.Coders;
import org.nyaya.coding.Codings;
import org.nyaya.coding.Layer;
import org.nyaya.coding.Layers;
import org.nyaya.coding.Margin;
import org.nyaya.coding.Scope;
import org.nyaya.project.Read;

/**
 * The codings that are shown beside a text, by start and the longer first. Does not change.
 *
 * @param marks all that are shown
 * @param steps those of them that are the coder's own: what keys lead to and change
 * @param coders whose work is shown by itself, who codes now first; one where it is not told apart
 */
public record Beside(List<Margin.Mark> marks, List<Margin.Mark> steps, List<Coder> coders) {

    static final Beside NOTHING = new Beside(List.of(), List.of(), List.of());

    /** What is asked for: a sieve, and what it means now. */
    record Wish(Sieve sieve, Set<Long> codes, long since) {}

    /** Where nothing is hidden and nothing is added. */
    static Beside all(List<Margin.Mark> own, Coder coder) {
        return new Beside(own, own, List.of(coder));
    }

    /** What is left of a margin; {@code own} are those that are the coder's own. */
    static Beside of(Read read, Margin margin, boolean[] own, Coder coder, Wish wish) {
        Sieve sieve = wish.sieve();
        List<Coder> coders = coders(read, sieve, coder);
        boolean[] in = in(margin, coders, sieve, coder, Layers.in(read));
        Set<Long> recent =
                sieve.made() == Sieve.Made.EVER
                        ? Set.of()
                        : Codings.since(read, margin.source(), wish.since());
        List<Margin.Mark> marks = new ArrayList<>();
        List<Margin.Mark> steps = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < in.length; i++) {
            if (in[i]
                    && (sieve.code() == null || wish.codes().contains(margin.code(i)))
                    && !(sieve.unsure() && margin.sure(i))
                    && (sieve.made() == Sieve.Made.EVER || recent.contains(margin.id(i)))) {
                Margin.Mark mark = margin.mark(i);
                marks.add(mark);
                seen.add(mark.coder());
                if (own[i]) {
                    steps.add(mark);
                }
            }
        }
        List<Coder> shown =
                coders.stream()
                        .filter(one -> one.id() == coder.id() || seen.contains(one.id()))
                        .toList();
        return new Beside(List.copyOf(marks), List.copyOf(steps), shown);
    }

    private static List<Coder> coders(Read read, Sieve sieve, Coder coder) {
        List<Coder> coders = new ArrayList<>();
        if (sieve.everybody()) {
            coders.add(coder);
        }
        for (Coder one : Coders.in(read)) {
            boolean wanted =
                    sieve.everybody()
                            ? one.id() != coder.id()
                            : one.id() == (sieve.coder() == null ? coder.id() : sieve.coder());
            if (wanted) {
                coders.add(one);
            }
        }
        return coders;
    }

    private static boolean[] in(
            Margin margin, List<Coder> coders, Sieve sieve, Coder coder, List<Layer> layers) {
        @Nullable Layer layer =
                layers.stream()
                        .filter(one -> sieve.layer() != null && one.id() == sieve.layer())
                        .findFirst()
                        .orElse(null);
        boolean[] in = new boolean[margin.count()];
        for (Coder one : coders) {
            boolean[] theirs = margin.in(scope(one, layer, layers, sieve, coder));
            for (int i = 0; i < in.length; i++) {
                in[i] |= theirs[i];
            }
        }
        return in;
    }

    private static Scope scope(
            Coder one, @Nullable Layer layer, List<Layer> layers, Sieve sieve, Coder coder) {
        if (layer == null) {
            return Scope.ofCoder(one, layers);
        }
        // What was agreed is nobody's, unless somebody's part of it is asked for.
        boolean whole = !sieve.everybody() && sieve.coder() == null && one.equals(coder);
        return whole ? Scope.ofLayer(one, layer) : Scope.of(one, layer);
    }
}
