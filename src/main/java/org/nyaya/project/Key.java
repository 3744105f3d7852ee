package org.nyaya.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

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
    static Key forExisting(Passphrase passphrase, byte[] header) {
        return derive(passphrase, Arrays.copyOf(header, SALT));
    }

    private static Key derive(Passphrase passphrase, byte[] salt) {
        PBEKeySpec spec = new PBEKeySpec(passphrase.characters(), salt, ROUNDS, BITS);
        try {
            byte[] derived =
                    SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                            .generateSecret(spec)
                            .getEncoded();
            byte[] bytes = Arrays.copyOf(derived, derived.length + SALT);
            System.arraycopy(salt, 0, bytes, derived.length, SALT);
            Arrays.fill(derived, (byte) 0);
            return new Key(bytes);
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

    boolean hasSalt(byte[] header) {
        return Arrays.equals(header, 0, header.length, bytes, bytes.length - SALT, bytes.length);
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }
}
