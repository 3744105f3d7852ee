package org.nyaya.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nyaya.text.Span;

/**
 * What of one source is hard to read, ready to be asked what lies where: in time that grows with
 * the logarithm of the flags. Does not change.
 *
 * @param whole why the source is, from its first word to its last; empty where it is not
 * @param flags on passages, by start
 * @param stretches what these cover: those that share text, or touch, are one; in order
 */
public record Flagged(Set<FlagKind> whole, List<Flag> flags, List<Span> stretches) {

    /** Nothing of it. */
    public static final Flagged NOTHING = of(Set.of(), List.of());

    public Flagged {
        whole = Set.copyOf(whole);
        flags = List.copyOf(flags);
        stretches = List.copyOf(stretches);
    }

    /** What these flags say together. */
    public static Flagged of(Set<FlagKind> whole, List<Flag> flags) {
        List<Flag> inOrder = new ArrayList<>(flags);
        inOrder.sort(
                Comparator.comparingInt((Flag flag) -> flag.span().start())
                        .thenComparingInt(flag -> flag.span().end())
                        .thenComparing(Flag::kind));
        List<Span> stretches = new ArrayList<>();
        for (Flag flag : inOrder) {
            Span last = stretches.isEmpty() ? null : stretches.getLast();
            if (last != null && flag.span().start() <= last.end()) {
                int end = Math.max(last.end(), flag.span().end());
                stretches.set(stretches.size() - 1, new Span(last.start(), end));
            } else {
                stretches.add(flag.span());
            }
        }
        return new Flagged(whole, inOrder, stretches);
    }

    public boolean isNothing() {
        return whole.isEmpty() && flags.isEmpty();
    }

    /** What of a stretch of the text is flagged, in order and apart. */
    public List<Span> over(Span span) {
        if (!whole.isEmpty()) {
            return span.isEmpty() ? List.of() : List.of(span);
        }
        List<Span> found = new ArrayList<>();
        for (int i = firstBehind(span.start()); i < stretches.size(); i++) {
            Span there = stretches.get(i);
            if (there.start() >= span.end()) {
                break;
            }
            found.add(
                    new Span(
                            Math.max(there.start(), span.start()),
                            Math.min(there.end(), span.end())));
        }
        return found;
    }

    /** The flagged stretch that has that position in it, whole; flags on the source aside. */
    public Optional<Span> at(int position) {
        int index = firstBehind(position);
        return index < stretches.size() && stretches.get(index).start() <= position
                ? Optional.of(stretches.get(index))
                : Optional.empty();
    }

    /** Why a stretch of the text is flagged, in the order of the kinds. */
    public Set<FlagKind> kinds(Span span) {
        Set<FlagKind> kinds = EnumSet.noneOf(FlagKind.class);
        kinds.addAll(whole);
        for (Flag flag : touching(span)) {
            kinds.add(flag.kind());
        }
        return kinds;
    }

    /** The flags that share text with that span, by start. */
    public List<Flag> touching(Span span) {
        int first = firstBehind(span.start());
        if (first == stretches.size()) {
            return List.of();
        }
        List<Flag> found = new ArrayList<>();
        for (int i = from(stretches.get(first).start()); i < flags.size(); i++) {
            Flag flag = flags.get(i);
            if (flag.span().start() >= span.end()) {
                break;
            }
            if (flag.span().end() > span.start()) {
                found.add(flag);
            }
        }
        return found;
    }

    /** The index of the first stretch that ends behind a position. */
    private int firstBehind(int position) {
        int low = 0;
        int high = stretches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretches.get(middle).end() > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The index of the first flag that begins there or later. */
    private int from(int start) {
        int low = 0;
        int high = flags.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (flags.get(middle).span().start() >= start) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
