package org.nyaya.text;

import java.util.Arrays;

/**
 * Rising positions in a text (where sentences or words begin), packed as the study file keeps them:
 * each as its distance from the one before, in groups of seven bits, lowest first, the high bit
 * telling that more follow. A word costs about one byte.
 */
public final class Positions {

    private final int[] starts;

    private Positions(int[] starts) {
        this.starts = starts;
    }

    /** Of positions in strictly rising order, which the caller no longer changes. */
    public static Positions of(int[] rising) {
        return new Positions(rising);
    }

    /**
     * Reads what {@link #packed} wrote; throws {@link IllegalArgumentException} where the last
     * position is cut off or a position does not lie behind the one before, for the bytes may come
     * from a damaged file.
     */
    public static Positions unpack(byte[] packed) {
        int[] starts = new int[packed.length];
        int count = 0;
        int at = 0;
        for (int i = 0; i < packed.length; ) {
            int distance = 0;
            int shift = 0;
            byte group;
            do {
                if (i == packed.length || shift > 28) {
                    throw new IllegalArgumentException("Positions are cut off");
                }
                group = packed[i++];
                distance |= (group & 0x7f) << shift;
                shift += 7;
            } while (group < 0);
            at += distance;
            if (distance < 0 || at < 0 || (distance == 0 && count > 0)) {
                throw new IllegalArgumentException("Positions do not rise");
            }
            starts[count++] = at;
        }
        return new Positions(Arrays.copyOf(starts, count));
    }

    public byte[] packed() {
        byte[] packed = new byte[starts.length * 5];
        int length = 0;
        int before = 0;
        for (int start : starts) {
            int distance = start - before;
            before = start;
            while (distance > 0x7f) {
                packed[length++] = (byte) ((distance & 0x7f) | 0x80);
                distance >>>= 7;
            }
            packed[length++] = (byte) distance;
        }
        return Arrays.copyOf(packed, length);
    }

    public int count() {
        return starts.length;
    }

    public int get(int index) {
        return starts[index];
    }

    /** How many of the positions lie in {@code [start, end)}. */
    public int within(int start, int end) {
        return end <= start ? 0 : below(end) - below(start);
    }

    /** How many of the positions are smaller than {@code position}. */
    public int below(int position) {
        int found = Arrays.binarySearch(starts, position);
        return found < 0 ? -found - 1 : found;
    }

    public int[] toArray() {
        return starts.clone();
    }
}
