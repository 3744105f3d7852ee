package org.nyaya.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.CodeDifference.Added;
import org.nyaya.coding.CodeDifference.Field;
import org.nyaya.coding.CodeDifference.Moved;
import org.nyaya.coding.CodeDifference.Removed;
import org.nyaya.coding.CodeDifference.Renamed;
import org.nyaya.coding.CodeDifference.Reordered;
import org.nyaya.coding.CodeDifference.Said;

/**
 * Compares two states of a codebook, code by code: in the order of the later one, then what is not
 * there any more. What only went along with the code above it is not told.
 */
final class Comparison {

    private final CodeTree before;
    private final CodeTree after;
    private final List<CodeDifference> found = new ArrayList<>();

    private Comparison(CodeTree before, CodeTree after) {
        this.before = before;
        this.after = after;
    }

    /** What tells the codes apart, then what tells the groups apart. */
    static List<CodeDifference> between(Book before, Book after) {
        List<CodeDifference> all = new ArrayList<>(between(before.codes(), after.codes()));
        all.addAll(GroupComparison.between(before, after));
        return List.copyOf(all);
    }

    static List<CodeDifference> between(CodeTree before, CodeTree after) {
        Comparison comparison = new Comparison(before, after);
        comparison.run();
        return List.copyOf(comparison.found);
    }

    private void run() {
        Set<Long> outOfOrder = outOfOrder();
        for (Code code : after.all()) {
            Optional<Code> then = before.find(code.id());
            if (then.isPresent()) {
                compare(then.get(), code, outOfOrder.contains(code.id()));
            } else {
                found.add(new Added(after.path(code)));
            }
        }
        for (Code code : before.all()) {
            if (after.find(code.id()).isEmpty()) {
                found.add(new Removed(before.path(code)));
            }
        }
    }

    private void compare(Code then, Code now, boolean outOfOrder) {
        if (!then.name().equals(now.name())) {
            found.add(new Renamed(after.path(now), then.name()));
        }
        if (!Objects.equals(then.parent(), now.parent())) {
            Long above = then.parent();
            CodePath from = above == null ? null : before.path(before.get(above));
            found.add(new Moved(after.path(now), from));
        } else if (outOfOrder) {
            found.add(new Reordered(after.path(now)));
        }
        for (Field field : Field.values()) {
            String said = field.of(then);
            String says = field.of(now);
            if (!said.equals(says)) {
                found.add(new Said(after.path(now), field, said, says));
            }
        }
    }

    /**
     * The codes that changed their place among siblings: as few as can be, so that one code that
     * went to the front is one, and not all others.
     */
    private Set<Long> outOfOrder() {
        Map<Long, Integer> places = new HashMap<>();
        for (Code code : before.all()) {
            places.put(code.id(), places.size());
        }
        Map<Long, List<Code>> siblings = new HashMap<>();
        for (Code code : after.all()) {
            boolean stayed =
                    before.find(code.id())
                            .filter(then -> Objects.equals(then.parent(), code.parent()))
                            .isPresent();
            if (stayed) {
                siblings.computeIfAbsent(idOrZero(code.parent()), k -> new ArrayList<>()).add(code);
            }
        }
        Set<Long> moved = new HashSet<>();
        for (List<Code> codes : siblings.values()) {
            int[] order =
                    codes.stream()
                            .mapToInt(code -> Objects.requireNonNull(places.get(code.id())))
                            .toArray();
            boolean[] stays = longestRising(order);
            for (int i = 0; i < order.length; i++) {
                if (!stays[i]) {
                    moved.add(codes.get(i).id());
                }
            }
        }
        return moved;
    }

    /**
     * Which of these different numbers belong to a longest rising row of them (patience sorting).
     */
    private static boolean[] longestRising(int[] numbers) {
        int[] lastOfLength = new int[numbers.length];
        int[] lengths = new int[numbers.length];
        int longest = 0;
        for (int i = 0; i < numbers.length; i++) {
            int at = Arrays.binarySearch(lastOfLength, 0, longest, numbers[i]);
            int length = at < 0 ? -at - 1 : at;
            lastOfLength[length] = numbers[i];
            lengths[i] = length;
            longest = Math.max(longest, length + 1);
        }
        boolean[] chosen = new boolean[numbers.length];
        int wanted = longest - 1;
        int below = Integer.MAX_VALUE;
        for (int i = numbers.length - 1; i >= 0; i--) {
            if (lengths[i] == wanted && numbers[i] < below) {
                chosen[i] = true;
                below = numbers[i];
                wanted--;
            }
        }
        return chosen;
    }

    private static long idOrZero(@Nullable Long id) {
        return id == null ? 0 : id;
    }
}
