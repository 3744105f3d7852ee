package org.nyaya.exchange;

/** The bytes of a file, as they came; nobody changes them. */
public final class Original {

    private final byte[] bytes;

    Original(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }
}
