package org.nyaya.project;

import java.nio.ByteBuffer;

/** Numbers of one to nine bytes, as SQLite writes them. */
final class Varint {

    private Varint() {}

    static long read(ByteBuffer from) {
        long value = 0;
        for (int i = 0; i < 8; i++) {
            byte b = from.get();
            value = (value << 7) | (b & 0x7f);
            if (b >= 0) {
                return value;
            }
        }
        return (value << 8) | (from.get() & 0xff);
    }
}
