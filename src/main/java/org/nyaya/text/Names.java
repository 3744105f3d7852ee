package org.nyaya.text;

import java.text.Normalizer;
import java.util.Locale;

/** How names are compared: two names are the same name when they fold to the same text. */
public final class Names {

    /** What typists and word processors write where ASCII has '. */
    private static final String APOSTROPHES = "‘’‛ʼ`";

    private Names() {}

    /**
     * Case, accents of Latin, Greek and Cyrillic letters, width, runs of blanks and what is not
     * seen (direction marks, zero-width space, soft hyphen) do not tell names apart. Marks of other
     * scripts (vowel signs, points) do, for there they are letters.
     */
    public static String fold(String name) {
        String wide = Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(wide.length());
        boolean blank = false;
        for (int i = 0; i < wide.length(); i++) {
            char c = wide.charAt(i);
            if ((c >= '\u0300' && c <= '\u036f') || Blanks.isInvisible(c)) {
                continue;
            }
            if (Blanks.isBlank(c)) {
                blank = folded.length() > 0;
                continue;
            }
            if (blank) {
                folded.append(' ');
                blank = false;
            }
            folded.append(APOSTROPHES.indexOf(c) >= 0 ? '\'' : c);
        }
        // Down, up and down again, so that letters with several lower-case forms (final sigma, long
        // s) meet, and the capital sharp s goes the way of the small one.
        return folded.toString()
                .toLowerCase(Locale.ROOT)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .replace('ς', 'σ');
    }
}
