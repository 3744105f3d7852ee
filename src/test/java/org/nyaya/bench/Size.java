package org.nyaya.bench;

import java.util.Locale;

/** How large a study is, in words of its transcripts and codings. */
record Size(int words, int codings) {

    /** An interview of about an hour. */
    private static final int WORDS_OF_A_SOURCE = 8_000;

    /** Reads {@code 20:1000}: millions of words, thousands of codings. */
    static Size of(String written) {
        String[] parts = written.split(":", 2);
        return new Size(
                Math.toIntExact(Math.round(Double.parseDouble(parts[0]) * 1_000_000)),
                Integer.parseInt(parts[1]) * 1000);
    }

    int sources() {
        return words / WORDS_OF_A_SOURCE;
    }

    /** For the head of a column. */
    String brief() {
        return String.format(Locale.ROOT, "%.3gM/%dk", words / 1e6, codings / 1000);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,d words, %,d codings", words, codings);
    }
}
