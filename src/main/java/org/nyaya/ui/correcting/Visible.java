package org.nyaya.ui.correcting;

/**
 * Control characters, which an editor would silently leave out, as signs that can be seen; each as
 * long as what it stands for, so that positions stay.
 */
final class Visible {

    private static final char FIRST_SIGN = '\u2400';
    private static final char DELETE = '\u007f';
    private static final char DELETE_SIGN = '\u2421';

    private Visible() {}

    static String of(String text) {
        StringBuilder shown = new StringBuilder(text);
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if (c == DELETE) {
                shown.setCharAt(i, DELETE_SIGN);
            } else if (c < ' ' && c != '\n' && c != '\t') {
                shown.setCharAt(i, (char) (FIRST_SIGN + c));
            }
        }
        return shown.toString();
    }

    /** What {@link #of} was made of. */
    static String back(String shown) {
        StringBuilder text = new StringBuilder(shown);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == DELETE_SIGN) {
                text.setCharAt(i, DELETE);
            } else if (c > FIRST_SIGN && c < FIRST_SIGN + ' ') {
                text.setCharAt(i, (char) (c - FIRST_SIGN));
            }
        }
        return text.toString();
    }
}
