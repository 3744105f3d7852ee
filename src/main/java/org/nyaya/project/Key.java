package org.nyaya.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of one study file: 32 bytes derived from its passphrase and the 16 bytes of salt that the
 * file begins with, by PBKDF2 with HMAC-SHA512 and 256,000 rounds (the defaults of SQLCipher 4).
 * Deriving takes about half a second: do it on a worker. {@link #close} wipes it; copies that the
 * driver made stay in native memory until the program ends.
 */
public final class Key implements AutoCloseable {

    static final int ROUNDS = 256_000;
    private static final int SALT = 16;
    private static final int BITS = 256;
    private static final int HMAC = 64;
    private static final int BLOCK = 16;

    /** SQLCipher's HMAC_SALT_MASK. */
    private static final byte SALT_OF_HMAC = 0x3a;

    /** The key, then the salt. */
    private final byte[] bytes;

    private Key(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A key for a file that does not exist yet, with a salt of its own. */
    static Key forNew(Passphrase passphrase) {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        return derive(passphrase, salt);
    }

    /** The key of a file that exists; {@code header} is how it begins. */
    static Key forExisting(Secret secret, byte[] header) {
        byte[] salt = Arrays.copyOf(header, SALT);
        return switch (secret) {
            case Passphrase passphrase -> derive(passphrase, salt);
            case RecoveryKey recovery -> salted(recovery.bytes(), salt);
        };
    }

    /** The key, for somebody else to close. */
    Key copy() {
        return new Key(bytes.clone());
    }

    /** The key of the same file as that secret makes it. */
    Key like(Secret secret) {
        return forExisting(secret, salt());
    }

    /** The same key, as words for paper. */
    RecoveryKey recovery() {
        return new RecoveryKey(Arrays.copyOf(bytes, bytes.length - SALT));
    }

    private static Key salted(byte[] key, byte[] salt) {
        byte[] bytes = Arrays.copyOf(key, key.length + SALT);
        System.arraycopy(salt, 0, bytes, key.length, SALT);
        Arrays.fill(key, (byte) 0);
        return new Key(bytes);
    }

    private static Key derive(Passphrase passphrase, byte[] salt) {
        PBEKeySpec spec = new PBEKeySpec(passphrase.characters(), salt, ROUNDS, BITS);
        try {
            byte[] derived =
                    SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                            .generateSecret(spec)
                            .getEncoded();
            return salted(derived, salt);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has PBKDF2WithHmacSHA512", e);
        } finally {
            spec.clearPassword();
        }
    }

    /** The first bytes of a file, at most 16. */
    static byte[] header(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(SALT);
        }
    }

    /** The key and the salt, 48 bytes, in an array that the caller wipes. */
    byte[] salted() {
        return bytes.clone();
    }

    /**
     * Whether a page, as it stands in the file, was written with this key: whether its HMAC-SHA512
     * over all before it, without the salt of the first page, and the page's number is right.
     */
    boolean signed(int number, byte[] page) {
        int signed = page.length - HMAC;
        int from = number == 1 ? SALT : 0;
        if (signed < from) {
            return false;
        }
        byte[] hmacKey = hmacKey();
        Mac hmac = hmac(hmacKey, 0, hmacKey.length);
        Arrays.fill(hmacKey, (byte) 0);
        hmac.update(page, from, signed - from);
        hmac.update(
                ByteBuffer.allocate(Integer.BYTES)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(number)
                        .array());
        return MessageDigest.isEqual(hmac.doFinal(), Arrays.copyOfRange(page, signed, page.length));
    }

    /** PBKDF2 of the key with two rounds and another salt; by hand, for Java's takes characters. */
    private byte[] hmacKey() {
        Mac hmac = hmac(bytes, 0, bytes.length - SALT);
        for (int i = bytes.length - SALT; i < bytes.length; i++) {
            hmac.update((byte) (bytes[i] ^ SALT_OF_HMAC));
        }
        byte[] first = hmac.doFinal(new byte[] {0, 0, 0, 1});
        byte[] second = hmac.doFinal(first);
        byte[] both = new byte[BITS / Byte.SIZE];
        for (int i = 0; i < both.length; i++) {
            both[i] = (byte) (first[i] ^ second[i]);
        }
        return both;
    }

    private static Mac hmac(byte[] key, int from, int length) {
        try {
            Mac hmac = Mac.getInstance("HmacSHA512");
            hmac.init(new SecretKeySpec(key, from, length, "HmacSHA512"));
            return hmac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA512", e);
        }
    }

    boolean hasSalt(byte[] header) {
        return Arrays.equals(header, salt());
    }

    private byte[] salt() {
        return Arrays.copyOfRange(bytes, bytes.length - SALT, bytes.length);
    }

    /** Whether the two are the same key of the same file. */
    boolean isSame(Key other) {
        return MessageDigest.isEqual(bytes, other.bytes);
    }

    /**
     * How many pages the database has, as its first page tells, encrypted: it stands in bytes 28 to
     * 31, which are the last of the first block behind the salt. The block is deciphered alone.
     */
    long pages(byte[] firstPage) {
        try {
            Cipher aes = Cipher.getInstance("AES/CBC/NoPadding");
            aes.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(bytes, 0, bytes.length - SALT, "AES"),
                    new IvParameterSpec(firstPage, firstPage.length - HMAC - BLOCK, BLOCK));
            byte[] block = aes.doFinal(firstPage, SALT, BLOCK);
            return ByteBuffer.wrap(block).getInt(BLOCK - Integer.BYTES) & 0xffffffffL;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES", e);
        }
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }
}
