package org.nyaya.transcript;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What the bytes of a file look like before they are read as characters. */
final class Bytes {

    private Bytes() {}

    static boolean holdNul(byte[] file) {
        for (byte b : file) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether there are more control characters than slip into a text: a few in all, and beyond
     * that one in fifty.
     */
    static boolean lookBinary(byte[] file) {
        return controls(file) > 2 + file.length / 50;
    }

    /** Control characters that no text needs; blanks, line ends, VT, FF and NUL are not counted. */
    static int controls(byte[] file) {
        int count = 0;
        for (byte b : file) {
            if (b == 0x7f || (b > 0 && b < ' ' && (b < '\t' || b > '\r'))) {
                count++;
            }
        }
        return count;
    }

    /**
     * Whether the file is text in single bytes with a few NULs in it, rather than UTF-16, where
     * letters of any alphabet bring NULs or control characters with every second byte.
     */
    static boolean haveStrayNuls(byte[] file) {
        int nuls = 0;
        for (byte b : file) {
            if (b == 0) {
                nuls++;
            }
        }
        return nuls * 4L < file.length && controls(file) * 20L <= file.length;
    }

    static boolean begin(byte[] file, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i == file.length || (file[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the bytes of {@code sought} stand anywhere in the file. */
    static boolean hold(byte[] file, byte[] sought) {
        for (int i = 0; i <= file.length - sought.length; i++) {
            if (file[i] == sought[0]
                    && Arrays.equals(file, i, i + sought.length, sought, 0, sought.length)) {
                return true;
            }
        }
        return false;
    }

    /** Whether these characters of ASCII stand anywhere in the file. */
    static boolean hold(byte[] file, String sought) {
        return hold(file, sought.getBytes(StandardCharsets.US_ASCII));
    }
}
