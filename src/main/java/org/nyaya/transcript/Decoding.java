package org.nyaya.transcript;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.nyaya.text.Blanks;
import org.nyaya.text.LfText;

/**
 * From the bytes of a file to its text. A byte order mark decides; without one strict UTF-8, or
 * UTF-16 where the bytes hold NUL, or else windows-1252, which fits nearly everything and is
 * therefore a guess.
 */
public final class Decoding {

    /** A longer file is no transcript. */
    public static final int MOST_BYTES = 64 << 20;

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** What becomes of the bytes. */
    public sealed interface Outcome {

        /**
         * The bytes are a text.
         *
         * @param text LF-only, without byte order mark, with something visible; every surrogate has
         *     its partner and no character is NUL
         * @param guessed whether another encoding would have fitted as well
         */
        record Text(String text, Charset encoding, boolean guessed) implements Outcome {}

        /** The bytes are no text, or none that can be read. */
        record Refused(Refusal why) implements Outcome {}
    }

    private Decoding() {}

    /**
     * Decodes a whole file.
     *
     * @param encoding taken strictly, or null to find it out
     */
    public static Outcome decode(byte[] file, @Nullable Charset encoding) {
        if (file.length > MOST_BYTES) {
            return new Outcome.Refused(Refusal.TOO_LARGE);
        }
        if (encoding != null) {
            return fitted(file, 0, encoding);
        }
        if (Bytes.begin(file, 0xef, 0xbb, 0xbf)) {
            return fitted(file, 3, StandardCharsets.UTF_8);
        }
        if (Bytes.begin(file, 0xff, 0xfe)) {
            return fitted(file, 2, StandardCharsets.UTF_16LE);
        }
        if (Bytes.begin(file, 0xfe, 0xff)) {
            return fitted(file, 2, StandardCharsets.UTF_16BE);
        }
        return unmarked(file);
    }

    private static Outcome unmarked(byte[] file) {
        if (Bytes.holdNul(file)) {
            Charset order = Utf16Order.of(file);
            return order == null ? new Outcome.Refused(Refusal.BINARY) : fitted(file, 0, order);
        }
        if (Bytes.lookBinary(file)) {
            return new Outcome.Refused(Refusal.BINARY);
        }
        String text = strictly(file, 0, StandardCharsets.UTF_8);
        return text == null
                ? judged(windows1252(file), WINDOWS_1252, true)
                : judged(text, StandardCharsets.UTF_8, false);
    }

    private static Outcome fitted(byte[] file, int from, Charset encoding) {
        String text = strictly(file, from, encoding);
        if (text == null) {
            return new Outcome.Refused(Refusal.UNDECODABLE);
        }
        boolean markIsLeft = from == 0 && text.startsWith("\ufeff") && !takesMark(encoding);
        return judged(markIsLeft ? text.substring(1) : text, encoding, false);
    }

    private static Outcome judged(String decoded, Charset encoding, boolean guessed) {
        if (decoded.indexOf('\0') >= 0) {
            return new Outcome.Refused(Refusal.BINARY);
        }
        if (!LfText.isStorable(decoded)) {
            return new Outcome.Refused(Refusal.UNDECODABLE);
        }
        if (Blanks.isBlank(decoded)) {
            return new Outcome.Refused(Refusal.EMPTY);
        }
        return new Outcome.Text(LfText.of(decoded), encoding, guessed);
    }

    /** The text, or null where a byte does not fit. */
    static @Nullable String strictly(byte[] file, int from, Charset encoding) {
        try {
            return encoding.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file, from, file.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /**
     * Java leaves five bytes of windows-1252 without a character. They become the control
     * characters of the same number, as browsers have it (WHATWG Encoding Standard), so that
     * nothing is lost: such bytes are frequent where the file is MacRoman in truth.
     */
    private static String windows1252(byte[] file) {
        CharBuffer decoded = WINDOWS_1252.decode(ByteBuffer.wrap(file));
        for (int i = 0; i < file.length; i++) {
            if (decoded.get(i) == '\ufffd') {
                decoded.put(i, (char) (file[i] & 0xff));
            }
        }
        return decoded.toString();
    }

    /** The decoders of these take the mark away by themselves. */
    private static boolean takesMark(Charset encoding) {
        return encoding.name().equals("UTF-16") || encoding.name().equals("UTF-32");
    }
}
