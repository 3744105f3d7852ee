package org.nyaya.project;

import java.nio.CharBuffer;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * What opens a study. Kept as characters that are wiped on {@link #close}; compared and derived in
 * NFC, so that an é typed on one keyboard opens what was locked on another.
 */
public final class Passphrase implements Secret {

    private final char[] characters;

    private Passphrase(char[] characters) {
        this.characters = characters;
    }

    /** Takes the characters and wipes the array they came in. */
    public static Passphrase taking(char[] typed) {
        char[] composed = typed.clone();
        if (!isPlain(typed)) {
            // The normaliser answers with a String; only passphrases beyond ASCII go through it.
            Arrays.fill(composed, '\0');
            composed =
                    Normalizer.normalize(CharBuffer.wrap(typed), Normalizer.Form.NFC).toCharArray();
        }
        Arrays.fill(typed, '\0');
        return new Passphrase(composed);
    }

    private static boolean isPlain(char[] typed) {
        for (char c : typed) {
            if (c > 127) {
                return false;
            }
        }
        return true;
    }

    public boolean isEmpty() {
        return characters.length == 0;
    }

    /** Whether the two would open the same study. */
    public boolean matches(Passphrase other) {
        return Arrays.equals(characters, other.characters);
    }

    char[] characters() {
        return characters;
    }

    @Override
    public void close() {
        Arrays.fill(characters, '\0');
    }
}
