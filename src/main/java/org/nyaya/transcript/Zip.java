package org.nyaya.transcript;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a zip archive that lies in memory, by its central directory (PKWARE APPNOTE 6.3.10,
 * without zip64, which no document needs). Names are compared and never used as paths. At most
 * {@link #MOST_UNPACKED} bytes are unpacked from one archive, and only when a part is asked for.
 */
final class Zip {

    static final int MOST_ENTRIES = 10_000;
    static final int MOST_UNPACKED = 64 << 20;

    /** How far a part of some size may unpack: text of a document packs to a tenth or so. */
    private static final int MOST_RATIO = 200;

    private static final int SMALL = 4 << 20;

    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int ENCRYPTED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private record Entry(int flags, int method, int crc, long packed, long unpacked, long at) {}

    private final ByteBuffer bytes;
    private final Map<String, Entry> entries = new HashMap<>();
    private long unpacked;

    private Zip(byte[] file) {
        bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Whether a file begins like an archive. */
    static boolean begins(byte[] file) {
        return Bytes.begin(file, 'P', 'K', 3, 4);
    }

    /** Reads the directory; BROKEN where it is cut off or lies, HOSTILE where it is too long. */
    static Zip open(byte[] file) throws Unreadable {
        Zip zip = new Zip(file);
        try {
            zip.readDirectory();
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | IllegalArgumentException e) {
            throw new Unreadable(Refusal.BROKEN);
        }
        return zip;
    }

    private void readDirectory() throws Unreadable {
        int end = end();
        int count = Short.toUnsignedInt(bytes.getShort(end + 10));
        if (count > MOST_ENTRIES) {
            throw new Unreadable(Refusal.HOSTILE);
        }
        bytes.position(bytes.getInt(end + 16));
        for (int i = 0; i < count; i++) {
            readEntry();
        }
    }

    /** Where the end of the directory stands: before a comment, at the end of the file. */
    private int end() throws Unreadable {
        int lowest = Math.max(0, bytes.limit() - END_LENGTH - 0xffff);
        for (int at = bytes.limit() - END_LENGTH; at >= lowest; at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        throw new Unreadable(Refusal.BROKEN);
    }

    private void readEntry() throws Unreadable {
        int at = bytes.position();
        bytes.position(at + 46);
        if (bytes.getInt(at) != ENTRY) {
            throw new Unreadable(Refusal.BROKEN);
        }
        byte[] name = new byte[Short.toUnsignedInt(bytes.getShort(at + 28))];
        bytes.get(name);
        entries.putIfAbsent(
                new String(name, StandardCharsets.UTF_8).replace('\\', '/'),
                new Entry(
                        Short.toUnsignedInt(bytes.getShort(at + 8)),
                        Short.toUnsignedInt(bytes.getShort(at + 10)),
                        bytes.getInt(at + 16),
                        Integer.toUnsignedLong(bytes.getInt(at + 20)),
                        Integer.toUnsignedLong(bytes.getInt(at + 24)),
                        Integer.toUnsignedLong(bytes.getInt(at + 42))));
        int more =
                Short.toUnsignedInt(bytes.getShort(at + 30))
                        + Short.toUnsignedInt(bytes.getShort(at + 32));
        bytes.position(bytes.position() + more);
    }

    Set<String> names() {
        return entries.keySet();
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** A part that a document cannot be without; BROKEN where it is missing. */
    byte[] need(String name) throws Unreadable {
        byte[] part = read(name);
        if (part == null) {
            throw new Unreadable(Refusal.BROKEN);
        }
        return part;
    }

    /** A part, unpacked, or null where there is none of the name. */
    byte @Nullable [] read(String name) throws Unreadable {
        Entry entry = entries.get(name);
        if (entry == null) {
            return null;
        }
        if ((entry.flags() & ENCRYPTED) != 0) {
            throw new Unreadable(Refusal.LOCKED);
        }
        unpacked += entry.unpacked();
        if (unpacked > MOST_UNPACKED
                || (entry.unpacked() > SMALL && entry.unpacked() / MOST_RATIO > entry.packed())) {
            throw new Unreadable(Refusal.HOSTILE);
        }
        try {
            return unpack(entry);
        } catch (DataFormatException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new Unreadable(Refusal.BROKEN);
        }
    }

    private byte[] unpack(Entry entry) throws Unreadable, DataFormatException {
        int at = Math.toIntExact(Math.min(entry.at(), bytes.limit()));
        if (bytes.getInt(at) != LOCAL) {
            throw new Unreadable(Refusal.BROKEN);
        }
        int from =
                at
                        + 30
                        + Short.toUnsignedInt(bytes.getShort(at + 26))
                        + Short.toUnsignedInt(bytes.getShort(at + 28));
        if (from + entry.packed() > bytes.limit()) {
            throw new Unreadable(Refusal.BROKEN);
        }
        ByteBuffer packed = bytes.slice(from, (int) entry.packed());
        byte[] part = new byte[(int) entry.unpacked()];
        switch (entry.method()) {
            case STORED -> store(packed, part);
            case DEFLATED -> inflate(packed, part);
            default -> throw new Unreadable(Refusal.BROKEN);
        }
        CRC32 crc = new CRC32();
        crc.update(part);
        if ((int) crc.getValue() != entry.crc()) {
            throw new Unreadable(Refusal.BROKEN);
        }
        return part;
    }

    private static void store(ByteBuffer packed, byte[] part) throws Unreadable {
        if (packed.remaining() != part.length) {
            throw new Unreadable(Refusal.BROKEN);
        }
        packed.get(part);
    }

    /** Unpacks no more than the directory promised; what promises less than it holds is a trap. */
    private static void inflate(ByteBuffer packed, byte[] part)
            throws Unreadable, DataFormatException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            int length = 0;
            while (length < part.length) {
                int more = inflater.inflate(part, length, part.length - length);
                if (more == 0) {
                    throw new Unreadable(Refusal.BROKEN);
                }
                length += more;
            }
            if (!inflater.finished() && inflater.inflate(new byte[1]) > 0) {
                throw new Unreadable(Refusal.HOSTILE);
            }
        } finally {
            inflater.end();
        }
    }
}
