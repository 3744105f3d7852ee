package org.nyaya.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Reads SQLCipher 4 with what Java has and nothing of ours or of the driver's, so that neither can
 * change the format unnoticed. Format: zetetic.net/sqlcipher/design. A page is ciphertext, 16 bytes
 * of IV, 64 bytes of HMAC-SHA512 over both and the page's number; the first begins with the salt.
 */
public final class SqlCipherReader {

    static final int PAGE = 4096;
    private static final int SALT = 16;
    private static final int IV = 16;
    private static final int HMAC = 64;

    private final byte[] file;
    private final byte[] key;
    private final byte[] macKey;

    public SqlCipherReader(Path path, String passphrase)
            throws IOException, GeneralSecurityException {
        file = Files.readAllBytes(path);
        byte[] salt = Arrays.copyOf(file, SALT);
        key = pbkdf2(passphrase.toCharArray(), salt, 256_000);
        for (int i = 0; i < SALT; i++) {
            salt[i] ^= 0x3a;
        }
        Mac hmac = Mac.getInstance("HmacSHA512");
        hmac.init(new SecretKeySpec(key, "HmacSHA512"));
        macKey = twoRounds(hmac, salt);
    }

    public int pages() {
        return file.length / PAGE;
    }

    /** Whether the page, counted from 1, is what the holder of the key wrote. */
    boolean isWhole(int page) throws GeneralSecurityException {
        int from = (page - 1) * PAGE + (page == 1 ? SALT : 0);
        int signed = page * PAGE - HMAC;
        Mac hmac = Mac.getInstance("HmacSHA512");
        hmac.init(new SecretKeySpec(macKey, "HmacSHA512"));
        hmac.update(file, from, signed - from);
        hmac.update(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(page).array());
        return MessageDigest.isEqual(
                hmac.doFinal(), Arrays.copyOfRange(file, signed, signed + HMAC));
    }

    /** A page, counted from 1, as SQLite sees it, without IV and HMAC; where the salt is, zeros. */
    public byte[] page(int page) throws GeneralSecurityException {
        int from = (page - 1) * PAGE + (page == 1 ? SALT : 0);
        int iv = page * PAGE - HMAC - IV;
        Cipher aes = Cipher.getInstance("AES/CBC/NoPadding");
        aes.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(key, "AES"),
                new IvParameterSpec(file, iv, IV));
        byte[] plain = aes.doFinal(file, from, iv - from);
        return page == 1
                ? ByteBuffer.allocate(SALT + plain.length).put(SALT, plain).array()
                : plain;
    }

    /** The first page as SQLite sees it; where the salt is, zeros. */
    ByteBuffer firstPage() throws GeneralSecurityException {
        int iv = PAGE - HMAC - IV;
        Cipher aes = Cipher.getInstance("AES/CBC/NoPadding");
        aes.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(key, "AES"),
                new IvParameterSpec(file, iv, IV));
        return ByteBuffer.allocate(PAGE).put(SALT, aes.doFinal(file, SALT, iv - SALT));
    }

    private static byte[] pbkdf2(char[] passphrase, byte[] salt, int rounds)
            throws GeneralSecurityException {
        return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                .generateSecret(new PBEKeySpec(passphrase, salt, rounds, 256))
                .getEncoded();
    }

    /** PBKDF2 by hand, because Java's takes characters and this passphrase is the key's bytes. */
    private static byte[] twoRounds(Mac hmac, byte[] salt) {
        hmac.update(salt);
        byte[] first = hmac.doFinal(new byte[] {0, 0, 0, 1});
        byte[] second = hmac.doFinal(first);
        byte[] both = new byte[32];
        for (int i = 0; i < both.length; i++) {
            both[i] = (byte) (first[i] ^ second[i]);
        }
        return both;
    }
}
