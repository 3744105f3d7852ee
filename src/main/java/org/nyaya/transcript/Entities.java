package org.nyaya.transcript;

import java.util.Map;

/** The character references that subtitle files and editors of transcripts write. */
final class Entities {

    private static final int LONGEST = 10;
    private static final Map<String, String> NAMED =
            Map.of(
                    "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0",
                    "lrm", "\u200e", "rlm", "\u200f", "hellip", "…", "shy", "\u00ad");

    private Entities() {}

    /** The text with its references resolved; what is none stays as it is. */
    static String decoded(String text) {
        int at = text.indexOf('&');
        if (at < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        int done = 0;
        while (at >= 0) {
            int end = text.indexOf(';', at + 1, Math.min(text.length(), at + LONGEST));
            String character = end < 0 ? "" : character(text.substring(at + 1, end));
            if (!character.isEmpty()) {
                decoded.append(text, done, at).append(character);
                done = end + 1;
            }
            at = text.indexOf('&', at + 1);
        }
        return decoded.append(text, done, text.length()).toString();
    }

    /** What a reference means, or "" where it means nothing that can be stored. */
    private static String character(String name) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, "");
        }
        boolean hexadecimal = name.startsWith("x", 1) || name.startsWith("X", 1);
        String digits = name.substring(hexadecimal ? 2 : 1);
        int radix = hexadecimal ? 16 : 10;
        if (digits.isEmpty() || !digits.chars().allMatch(c -> Character.digit(c, radix) >= 0)) {
            return "";
        }
        int code = Integer.parseInt(digits, radix);
        boolean stored = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
        return stored ? Character.toString(code) : "";
    }
}
