package org.nyaya.transcript;

import java.nio.charset.StandardCharsets;

/**
 * Cuts RTF into its tokens (Rich Text Format Specification 1.9.1): braces, control words with their
 * numbers, control symbols, and bytes of text. Takes no memory but for the token at hand.
 */
final class RtfTokens {

    /** What a token is. */
    enum Kind {
        OPEN,
        CLOSE,
        WORD,
        BYTE,
        END
    }

    private static final int LONGEST_WORD = 32;
    private static final int MOST_DIGITS = 10;

    private final byte[] file;
    private int at;
    private String word = "";
    private boolean numbered;
    private int number;

    RtfTokens(byte[] file) {
        this.file = file;
    }

    /** The control word, or the character of a control symbol. */
    String word() {
        return word;
    }

    /** Whether the control word has a number. */
    boolean isNumbered() {
        return numbered;
    }

    /** The number of the control word, 0 without; or the byte of text. */
    int number() {
        return number;
    }

    /** Goes to the next token. Line ends are none; a cut-off file ends. */
    Kind next() {
        while (at < file.length && (file[at] == '\n' || file[at] == '\r' || file[at] == 0)) {
            at++;
        }
        if (at >= file.length) {
            return Kind.END;
        }
        int c = file[at++] & 0xff;
        return switch (c) {
            case '{' -> Kind.OPEN;
            case '}' -> Kind.CLOSE;
            case '\\' -> control();
            default -> text(c);
        };
    }

    private Kind text(int b) {
        number = b;
        return Kind.BYTE;
    }

    private Kind control() {
        if (at >= file.length) {
            return Kind.END;
        }
        if (!isLetter(file[at])) {
            return symbol(file[at++]);
        }
        int start = at;
        while (at < file.length && isLetter(file[at]) && at - start < LONGEST_WORD) {
            at++;
        }
        word = new String(file, start, at - start, StandardCharsets.US_ASCII);
        readNumber();
        if (at < file.length && file[at] == ' ') {
            at++;
        }
        if (word.equals("bin")) {
            at = number < 0 || number > file.length - at ? file.length : at + number;
        }
        return Kind.WORD;
    }

    private void readNumber() {
        boolean minus = at + 1 < file.length && file[at] == '-' && isDigit(file[at + 1]);
        int from = minus ? at + 1 : at;
        int to = from;
        long value = 0;
        while (to < file.length && isDigit(file[to]) && to - from < MOST_DIGITS) {
            value = value * 10 + file[to++] - '0';
        }
        numbered = to > from;
        number = (int) Math.min(minus ? -value : value, Integer.MAX_VALUE);
        at = numbered ? to : at;
    }

    private Kind symbol(byte symbol) {
        if (symbol == '\'' && at + 1 < file.length) {
            int high = Character.digit(file[at], 16);
            int low = Character.digit(file[at + 1], 16);
            if (high >= 0 && low >= 0) {
                at += 2;
                return text(high * 16 + low);
            }
        }
        word = String.valueOf((char) (symbol & 0xff));
        numbered = false;
        number = 0;
        return "\\{}".contains(word) ? text(symbol) : Kind.WORD;
    }

    private static boolean isLetter(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }
}
