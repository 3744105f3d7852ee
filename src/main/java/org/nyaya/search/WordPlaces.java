package org.nyaya.search;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;

/**
 * Where the words of a turn stand, packed: for each the distance of its start from that of the one
 * before, and its length, in groups of seven bits, lowest first, the high bit telling that more
 * follow. A word costs two bytes.
 */
final class WordPlaces {

    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int count;

    /** Packs places, which come in their order. */
    static final class Packing {

        private byte[] packed = new byte[128];
        private int length;
        private int before;

        void add(int start, int end) {
            if (length + 10 > packed.length) {
                packed = Arrays.copyOf(packed, packed.length * 2);
            }
            put(start - before);
            put(end - start);
            before = start;
        }

        private void put(int number) {
            int left = number;
            while (left > 0x7f) {
                packed[length++] = (byte) ((left & 0x7f) | 0x80);
                left >>>= 7;
            }
            packed[length++] = (byte) left;
        }

        byte[] bytes() {
            return Arrays.copyOf(packed, length);
        }
    }

    /** Takes what {@link Packing} made, in the place of what was there. */
    void unpack(BytesRef packed) {
        count = 0;
        int at = packed.offset;
        int end = packed.offset + packed.length;
        int before = 0;
        while (at < end) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
            }
            int distance = 0;
            for (int shift = 0; ; shift += 7) {
                byte group = packed.bytes[at++];
                distance |= (group & 0x7f) << shift;
                if (group >= 0) {
                    break;
                }
            }
            int length = 0;
            for (int shift = 0; ; shift += 7) {
                byte group = packed.bytes[at++];
                length |= (group & 0x7f) << shift;
                if (group >= 0) {
                    break;
                }
            }
            before += distance;
            starts[count] = before;
            ends[count] = before + length;
            count++;
        }
    }

    int count() {
        return count;
    }

    /** From the beginning of what is said in the turn. */
    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }
}
