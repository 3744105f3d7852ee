package org.nyaya.project;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The key of one study file, as words for paper: what opens the study where its passphrase is lost,
 * for as long as the passphrase stays the same. It opens copies of that file too, and no other.
 *
 * <p>The 32 bytes of the key stand in four lines of five words. Four words of a line are eight
 * bytes of the key; the fifth is a check: the first two bytes of SHA-256 over "nyaya recovery 1",
 * the number of the line from 0, and its eight bytes. So a word that was misread, two that were
 * swapped and two lines that were swapped are found, and in which line. A word is 16 bits, from the
 * highest on: consonant (4 bits), vowel (2), consonant, vowel, consonant, of the letters {@code
 * bdfghjklmnprstvz} and {@code aiou} (as in proquints, D. Wilkerson, arXiv 0901.4016), which sound
 * alike in many languages. {@link #close} wipes the bytes; words that were made of them are
 * strings, which Java does not wipe.
 */
public final class RecoveryKey implements Secret {

    /** How many lines a sheet has. */
    public static final int LINES = 4;

    /** How many words stand in a line, the check among them. */
    public static final int IN_LINE = 5;

    private static final String CONSONANTS = "bdfghjklmnprstvz";
    private static final String VOWELS = "aiou";
    private static final byte[] PURPOSE = "nyaya recovery 1".getBytes(StandardCharsets.US_ASCII);
    private static final int BYTES_IN_LINE = 8;
    private static final int LETTERS = 5;

    /** What the words are that somebody typed. */
    public sealed interface Typed {

        /** They are the words of a sheet; the caller closes the key. */
        record Whole(RecoveryKey key) implements Typed {}

        /**
         * A word that no sheet has.
         *
         * @param line from 1
         */
        record NoWord(String word, int line) implements Typed {}

        /** Too few words, or too many. */
        record Count(int words) implements Typed {}

        /**
         * A line in which a word is wrong, or in another place than on the sheet.
         *
         * @param line from 1
         */
        record WrongLine(int line) implements Typed {}
    }

    private final byte[] bytes;

    /** Takes the 32 bytes of a key. */
    RecoveryKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Reads words, whatever their case and whatever stands between them. */
    public static Typed read(String typed) {
        List<String> words =
                Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
        for (int i = 0; i < words.size(); i++) {
            if (bits(words.get(i)) < 0) {
                return new Typed.NoWord(words.get(i), i / IN_LINE + 1);
            }
        }
        if (words.size() != LINES * IN_LINE) {
            return new Typed.Count(words.size());
        }
        byte[] bytes = new byte[LINES * BYTES_IN_LINE];
        for (int line = 0; line < LINES; line++) {
            for (int i = 0; i < IN_LINE - 1; i++) {
                int bits = bits(words.get(line * IN_LINE + i));
                bytes[line * BYTES_IN_LINE + 2 * i] = (byte) (bits >> Byte.SIZE);
                bytes[line * BYTES_IN_LINE + 2 * i + 1] = (byte) bits;
            }
            if (bits(words.get(line * IN_LINE + IN_LINE - 1)) != check(bytes, line)) {
                Arrays.fill(bytes, (byte) 0);
                return new Typed.WrongLine(line + 1);
            }
        }
        return new Typed.Whole(new RecoveryKey(bytes));
    }

    /** The words, line by line. */
    public List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        for (int line = 0; line < LINES; line++) {
            List<String> words = new ArrayList<>();
            for (int i = 0; i < BYTES_IN_LINE; i += 2) {
                words.add(word(pair(bytes, line * BYTES_IN_LINE + i)));
            }
            words.add(word(check(bytes, line)));
            lines.add(List.copyOf(words));
        }
        return List.copyOf(lines);
    }

    /** The key, 32 bytes, in an array that the caller wipes. */
    byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }

    private static int check(byte[] bytes, int line) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(PURPOSE);
            digest.update((byte) line);
            digest.update(bytes, line * BYTES_IN_LINE, BYTES_IN_LINE);
            return pair(digest.digest(), 0);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static int pair(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << Byte.SIZE | (bytes[at + 1] & 0xff);
    }

    private static String word(int bits) {
        StringBuilder word = new StringBuilder();
        int left = Character.SIZE;
        for (int i = 0; i < LETTERS; i++) {
            String letters = lettersAt(i);
            left -= width(letters);
            word.append(letters.charAt(bits >> left & (letters.length() - 1)));
        }
        return word.toString();
    }

    /** The 16 bits of a word; negative where no sheet has it. */
    private static int bits(String word) {
        if (word.length() != LETTERS) {
            return -1;
        }
        int bits = 0;
        for (int i = 0; i < LETTERS; i++) {
            String letters = lettersAt(i);
            int letter = letters.indexOf(word.charAt(i));
            if (letter < 0) {
                return -1;
            }
            bits = bits << width(letters) | letter;
        }
        return bits;
    }

    private static String lettersAt(int place) {
        return place % 2 == 0 ? CONSONANTS : VOWELS;
    }

    private static int width(String letters) {
        return Integer.numberOfTrailingZeros(letters.length());
    }
}
