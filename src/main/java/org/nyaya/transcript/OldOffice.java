package org.nyaya.transcript;

import java.nio.charset.StandardCharsets;

/**
 * Compound files ([MS-CFB]): old Office documents, and new ones behind a password. The names of the
 * streams in them, which stand there in UTF-16, tell which.
 */
final class OldOffice {

    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] WORD = "WordDocument".getBytes(StandardCharsets.UTF_16LE);

    private OldOffice() {}

    static boolean begins(byte[] file) {
        return Bytes.begin(file, 0xd0, 0xcf, 0x11, 0xe0);
    }

    /** Why such a file cannot be read. */
    static Refusal why(String ending, byte[] file) {
        if (Bytes.hold(file, WORD)) {
            return Refusal.OLD_WORD;
        }
        if (Bytes.hold(file, ENCRYPTED)) {
            return Refusal.LOCKED;
        }
        return ending.equals("doc") ? Refusal.OLD_WORD : Refusal.BINARY;
    }
}
