package org.nyaya.project;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of one row, read from its bytes: Long, String, byte[] or null. Of a row that is not
 * whole the last value is what there is of it, and those behind it are missing.
 */
record RawRow(long id, List<@Nullable Object> values, boolean whole) {

    /**
     * Reads a row; throws {@link IllegalArgumentException} where it is none.
     *
     * @param whole whether none of its pages is missing
     */
    static RawRow of(long id, byte[] payload, boolean whole) {
        try {
            return read(id, payload, whole);
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("The row ends in its header", e);
        }
    }

    private static RawRow read(long id, byte[] payload, boolean whole) {
        ByteBuffer header = ByteBuffer.wrap(payload);
        long length = Varint.read(header);
        if (length < 1 || length > payload.length) {
            throw new IllegalArgumentException("The row has no header");
        }
        ByteBuffer body = ByteBuffer.wrap(payload).position((int) length);
        header.limit((int) length);
        List<@Nullable Object> values = new ArrayList<>();
        while (header.hasRemaining()) {
            long type = Varint.read(header);
            if (width(type) > body.remaining()) {
                if (whole) {
                    throw new IllegalArgumentException("The row is longer than it is");
                }
                if (type >= 12) {
                    values.add(value(type, body, body.remaining()));
                }
                return new RawRow(id, values, false);
            }
            values.add(value(type, body, (int) width(type)));
        }
        return new RawRow(id, values, whole);
    }

    private static long width(long type) {
        return switch ((int) Math.min(type, 12)) {
            case 0, 8, 9 -> 0;
            case 1, 2, 3, 4 -> type;
            case 5 -> 6;
            case 6 -> 8;
            case 12 -> (type - 12) / 2;
            // A study holds no fractions.
            default -> throw new IllegalArgumentException("No value of a study is so");
        };
    }

    private static @Nullable Object value(long type, ByteBuffer body, int width) {
        byte[] bytes = new byte[width];
        body.get(bytes);
        if (type >= 12) {
            return type % 2 == 0 ? bytes : text(bytes);
        }
        if (type == 0) {
            return null;
        }
        if (type >= 8) {
            return type - 8;
        }
        long number = bytes[0];
        for (int i = 1; i < width; i++) {
            number = (number << 8) | (bytes[i] & 0xff);
        }
        return number;
    }

    /** A letter that was cut in two at the end goes. */
    private static String text(byte[] bytes) {
        int end = bytes.length;
        int start = end;
        while (start > 0 && end - start < 3 && (bytes[start - 1] & 0xc0) == 0x80) {
            start--;
        }
        if (start > 0 && (bytes[start - 1] & 0xc0) == 0xc0) {
            int first = bytes[start - 1] & 0xff;
            int wanted = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
            if (end - start + 1 < wanted) {
                end = start - 1;
            }
        }
        return new String(bytes, 0, end, StandardCharsets.UTF_8);
    }

    @Nullable Object value(int index) {
        return index < values.size() ? values.get(index) : null;
    }
}
