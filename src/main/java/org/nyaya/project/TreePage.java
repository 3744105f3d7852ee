package org.nyaya.project;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A page of a table, as SQLite lays it out (sqlite.org/fileformat2.html, 1.6): a leaf with rows, or
 * one that leads to others. Only pages whose HMAC was proven are read so; the limits are held all
 * the same.
 */
record TreePage(boolean leaf, int cells, ByteBuffer bytes, int header) {

    private static final int FIRST_HEADER = 100;
    private static final int LEAF = 13;
    private static final int INTERIOR = 5;

    /** As much of a row as is kept in its page, from the numbers of the format. */
    private static final int MOST_LOCAL = SoundPages.USABLE - 35;

    private static final int LEAST_LOCAL = (SoundPages.USABLE - 12) * 32 / 255 - 23;

    /** The page as one of a table; empty where it is something else. */
    static Optional<TreePage> of(int number, byte[] page) {
        int header = number == 1 ? FIRST_HEADER : 0;
        ByteBuffer bytes = ByteBuffer.wrap(page, 0, SoundPages.USABLE);
        int type = bytes.get(header);
        if (type != LEAF && type != INTERIOR) {
            return Optional.empty();
        }
        return Optional.of(
                new TreePage(type == LEAF, bytes.getShort(header + 3) & 0xffff, bytes, header));
    }

    /** The pages that an inner page leads to, in order. */
    List<Integer> children() {
        List<Integer> children = new ArrayList<>();
        for (int i = 0; i < cells; i++) {
            children.add(bytes.getInt(cell(i)));
        }
        children.add(bytes.getInt(header + 8));
        return children;
    }

    /** A row of a leaf, with what stands in other pages, as far as these are there. */
    RawRow row(int index, SoundPages pages) {
        ByteBuffer at = bytes.duplicate().position(cell(index));
        long length = Varint.read(at);
        long row = Varint.read(at);
        if (length < 0 || length > Integer.MAX_VALUE / 2) {
            throw new IllegalArgumentException("No row is so long");
        }
        int local = local((int) length);
        byte[] payload = new byte[(int) length];
        at.get(payload, 0, local);
        int filled = local;
        int next = filled < payload.length ? at.getInt() : 0;
        while (filled < payload.length) {
            Optional<byte[]> page = pages.page(next);
            if (page.isEmpty()) {
                return RawRow.of(row, Arrays.copyOf(payload, filled), false);
            }
            ByteBuffer more = ByteBuffer.wrap(page.get(), 0, SoundPages.USABLE);
            next = more.getInt();
            int part = Math.min(more.remaining(), payload.length - filled);
            more.get(payload, filled, part);
            filled += part;
        }
        return RawRow.of(row, payload, true);
    }

    private static int local(int length) {
        if (length <= MOST_LOCAL) {
            return length;
        }
        int local = LEAST_LOCAL + (length - LEAST_LOCAL) % (SoundPages.USABLE - 4);
        return local <= MOST_LOCAL ? local : LEAST_LOCAL;
    }

    private int cell(int index) {
        int pointers = header + (leaf ? 8 : 12);
        return bytes.getShort(pointers + 2 * index) & 0xffff;
    }
}
