package org.nyaya.exchange;

/** The dots that programs put before the codes of a list. */
final class Bullets {

    private static final String SIGNS = "●○•◦■□▪◆◇⬤";

    private Bullets() {}

    static boolean begins(String cell) {
        String text = cell.strip();
        return !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0;
    }

    /** The cell without the dots before it, and without blanks around it. */
    static String strip(String cell) {
        String text = cell.strip();
        while (begins(text)) {
            text = text.substring(1).strip();
        }
        return text;
    }
}
