package org.nyaya.ui.finding;

import java.util.function.BooleanSupplier;

/**
 * A text that can be read only for a while: what looks for a pattern reads it again and again, and
 * some patterns would do so for ever.
 */
final class Patience implements CharSequence {

    /** The reader is to stop. */
    static final class Lost extends RuntimeException {

        private static final long serialVersionUID = 1;

        Lost() {
            super(null, null, false, false);
        }
    }

    /** Looking at the clock is dearer than reading a letter. */
    private static final int LETTERS = 0x3fff;

    private final String text;
    private final long end;
    private final BooleanSupplier stopped;
    private int read;

    /**
     * @param end when it is enough, as {@link System#nanoTime} tells it
     * @param stopped whether nobody wants to know any more
     */
    Patience(String text, long end, BooleanSupplier stopped) {
        this.text = text;
        this.end = end;
        this.stopped = stopped;
    }

    /** Throws {@link Lost} when it is enough. */
    void check() {
        if (stopped.getAsBoolean() || System.nanoTime() - end > 0) {
            throw new Lost();
        }
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if ((++read & LETTERS) == 0) {
            check();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
