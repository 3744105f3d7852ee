package org.nyaya.exchange;

/**
 * Texts in the cells of spreadsheets. What XML cannot hold, or would change, is written as {@code
 * _x000D_}, and an underscore that begins what only looks so as {@code _x005F_} (ISO/IEC 29500-1,
 * 22.9.2.19, ST_Xstring). So every text of a study comes back as it was.
 */
final class XlsxText {

    private static final int ESCAPE = 7;

    private XlsxText() {}

    /** Appends the text as content of an element or value of an attribute. */
    static void write(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> {
                    if (isPlain(c) && !(c == '_' && isEscape(text, i))) {
                        out.append(c);
                    } else {
                        out.append(String.format("_x%04X_", (int) c));
                    }
                }
            }
        }
    }

    private static boolean isPlain(char c) {
        return (c >= ' ' && c < '\ufffe') || c == '\t' || c == '\n';
    }

    /** The text of a cell as somebody wrote it. */
    static String read(String written) {
        int next = written.indexOf("_x");
        if (next < 0) {
            return written;
        }
        StringBuilder text = new StringBuilder();
        int from = 0;
        while (next >= 0) {
            if (isEscape(written, next)) {
                text.append(written, from, next)
                        .append((char) Integer.parseInt(written, next + 2, next + 6, 16));
                from = next + ESCAPE;
                next = written.indexOf("_x", from);
            } else {
                next = written.indexOf("_x", next + 1);
            }
        }
        return text.append(written, from, written.length()).toString();
    }

    private static boolean isEscape(String text, int at) {
        if (at + ESCAPE > text.length()
                || text.charAt(at + 1) != 'x'
                || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                return false;
            }
        }
        return true;
    }
}
