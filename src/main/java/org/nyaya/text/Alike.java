package org.nyaya.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What two rows of pieces have in common, in order: the longest there is. Eugene W. Myers, An O(ND)
 * Difference Algorithm and Its Variations, Algorithmica 1 (1986).
 */
final class Alike {

    /** One piece that stands in both rows. */
    record Pair(int before, int after) {}

    /** Rows that differ by more are only compared from both ends: nobody reads such a change. */
    private static final int MOST = 3000;

    private final int[] before;
    private final int[] after;

    private Alike(int[] before, int[] after) {
        this.before = before;
        this.after = after;
    }

    /** The pairs, in order. */
    static List<Pair> of(List<String> before, List<String> after) {
        Map<String, Integer> numbers = new HashMap<>();
        return new Alike(numbered(before, numbers), numbered(after, numbers)).pairs();
    }

    private static int[] numbered(List<String> pieces, Map<String, Integer> numbers) {
        return pieces.stream()
                .mapToInt(piece -> {
                    int next = numbers.size();
                    return numbers.computeIfAbsent(piece, k -> next);
                })
                .toArray();
    }

    private List<Pair> pairs() {
        int shorter = Math.min(before.length, after.length);
        int head = 0;
        while (head < shorter && before[head] == after[head]) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before[before.length - 1 - tail] == after[after.length - 1 - tail]) {
            tail++;
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < head; i++) {
            pairs.add(new Pair(i, i));
        }
        pairs.addAll(middle(head, before.length - tail, after.length - tail));
        for (int i = tail; i > 0; i--) {
            pairs.add(new Pair(before.length - i, after.length - i));
        }
        return pairs;
    }

    /** How far each diagonal is reached with ever more differences, and then the way back. */
    private List<Pair> middle(int head, int beforeEnd, int afterEnd) {
        int n = beforeEnd - head;
        int m = afterEnd - head;
        if (n == 0 || m == 0) {
            return List.of();
        }
        int most = Math.min(MOST, n + m);
        int[] reach = new int[2 * most + 3];
        int zero = most + 1;
        List<int[]> history = new ArrayList<>();
        for (int d = 0; d <= most; d++) {
            for (int k = -d; k <= d; k += 2) {
                int x = goesDown(reach, zero, k, d) ? reach[zero + k + 1] : reach[zero + k - 1] + 1;
                while (x < n && x - k < m && before[head + x] == after[head + x - k]) {
                    x++;
                }
                reach[zero + k] = x;
                if (x >= n && x - k >= m) {
                    return back(history, n, m, d, head);
                }
            }
            int[] kept = new int[2 * d + 1];
            System.arraycopy(reach, zero - d, kept, 0, kept.length);
            history.add(kept);
        }
        return List.of();
    }

    private static boolean goesDown(int[] reach, int zero, int k, int d) {
        return k == -d || (k != d && reach[zero + k - 1] < reach[zero + k + 1]);
    }

    private static List<Pair> back(List<int[]> history, int n, int m, int last, int head) {
        List<Pair> pairs = new ArrayList<>();
        int x = n;
        int y = m;
        for (int d = last; d > 0; d--) {
            int[] reach = history.get(d - 1);
            int zero = d - 1;
            int k = x - y;
            boolean down = goesDown(reach, zero, k, d);
            int from = down ? reach[zero + k + 1] : reach[zero + k - 1];
            int fromY = from - (down ? k + 1 : k - 1);
            int startX = down ? from : from + 1;
            while (x > startX) {
                x--;
                y--;
                pairs.add(new Pair(head + x, head + y));
            }
            x = from;
            y = fromY;
        }
        while (x > 0) {
            x--;
            y--;
            pairs.add(new Pair(head + x, head + y));
        }
        Collections.reverse(pairs);
        return pairs;
    }
}
