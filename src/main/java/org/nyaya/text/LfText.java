package org.nyaya.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The one shape in which texts live in a study: line ends are LF and nothing else about the
 * characters is changed.
 */
public final class LfText {

    private LfText() {}

    /**
     * CRLF and lone CR become LF. U+2028, U+2029, VT, FF and NEL stay what they are: characters
     * inside a line.
     */
    public static String of(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /**
     * Whether every surrogate has its partner and no character is NUL: what a study file can hold
     * without loss.
     */
    public static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)) {
                return false;
            }
            if (Character.isHighSurrogate(c)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * SHA-256 of the text in UTF-8, as 64 lower-case hexadecimal digits: the name of a text in a
     * study.
     *
     * @throws IllegalArgumentException where a surrogate is without its partner
     */
    public static String hash(String text) {
        try {
            ByteBuffer bytes =
                    StandardCharsets.UTF_8
                            .newEncoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .encode(CharBuffer.wrap(text));
            byte[] exact = new byte[bytes.remaining()];
            bytes.get(exact);
            return hash(exact);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("A surrogate without its partner", e);
        }
    }

    /** SHA-256 of bytes, as 64 lower-case hexadecimal digits. */
    public static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
