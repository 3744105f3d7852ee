package org.nyaya.transcript;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Which byte order a UTF-16 file without a mark is in. */
final class Utf16Order {

    private Utf16Order() {}

    /** The order in which the file is a plausible text, or null where it is none in either. */
    static @Nullable Charset of(byte[] file) {
        if (Bytes.haveStrayNuls(file)
                && Decoding.strictly(file, 0, StandardCharsets.UTF_8) != null) {
            return null;
        }
        int little = plausibility(Decoding.strictly(file, 0, StandardCharsets.UTF_16LE));
        int big = plausibility(Decoding.strictly(file, 0, StandardCharsets.UTF_16BE));
        if (little == big) {
            return null;
        }
        return little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    /**
     * How many characters are ASCII (every script's texts have spaces, line ends and digits from
     * there, and in the wrong order they are none); 0 where the text cannot be one: it does not
     * decode, holds NUL, or more than one in a hundred characters is of no use in a text; nor can
     * it where ASCII is so rare that a slipped NUL explains it.
     */
    private static int plausibility(@Nullable String text) {
        if (text == null || text.indexOf('\0') >= 0) {
            return 0;
        }
        int ascii = 0;
        int useless = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                ascii++;
            }
            switch (Character.getType(c)) {
                case Character.UNASSIGNED, Character.PRIVATE_USE -> useless++;
                case Character.CONTROL -> useless += c >= '\t' && c <= '\r' ? 0 : 1;
                default -> {}
            }
        }
        return useless > text.length() / 100 || ascii < text.length() / 500 ? 0 : ascii;
    }
}
