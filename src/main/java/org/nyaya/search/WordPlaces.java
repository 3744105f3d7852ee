package org.nyaya.search;

import java.util.Arrays;
import java.util.List;
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

    static byte[] pack(List<Languages.Token> tokens) {
        byte[] packed = new byte[tokens.size() * 10];
        int length = 0;
        int before = 0;
        for (Languages.Token token : tokens) {
            length = put(packed, length, token.start() - before);
            length = put(packed, length, token.end() - token.start());
            before = token.start();
        }
        return Arrays.copyOf(packed, length);
    }

    private static int put(byte[] packed, int at, int number) {
        int to = at;
        int left = number;
        while (left > 0x7f) {
            packed[to++] = (byte) ((left & 0x7f) | 0x80);
            left >>>= 7;
        }
        packed[to++] = (byte) left;
        return to;
    }

    /** Takes what {@link #pack} made, in the place of what was there. */
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
