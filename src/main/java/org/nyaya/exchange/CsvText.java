package org.nyaya.exchange;

import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nyaya.text.Blanks;
import org.nyaya.text.LfText;
import org.nyaya.transcript.Decoding;

/** The characters of a table in text form: which they are, and what stands between cells. */
final class CsvText {

    private static final char MARK = '\ufeff';

    /** What can stand between cells in some part of the world, or means something to a reader. */
    private static final String QUOTED = ",;\t\"\r\n";

    private CsvText() {}

    /** Writes one row, with quotes around what another program might take for several cells. */
    static void write(Writer out, List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            String cell = cells.get(i);
            if (cell.chars().anyMatch(c -> QUOTED.indexOf(c) >= 0)
                    || (cell.isEmpty() && cells.size() == 1)) {
                out.write('"');
                out.write(cell.replace("\"", "\"\""));
                out.write('"');
            } else {
                out.write(cell);
            }
        }
        out.write('\n');
    }

    /**
     * The text of a file. Line ends are LF, but for our own files, whose rows end in LF alone: a CR
     * inside a cell of those is one.
     *
     * @throws BadTable where the bytes are no text
     */
    static String of(byte[] file) throws BadTable {
        String exact = utf8(file);
        if (exact == null) {
            if (!(Decoding.decode(file, null) instanceof Decoding.Outcome.Text decoded)) {
                throw new BadTable(BadTable.What.NOT_TEXT, "");
            }
            return decoded.text();
        }
        if (!LfText.isStorable(exact) || Blanks.isBlank(exact)) {
            throw new BadTable(BadTable.What.NOT_TEXT, "");
        }
        return header(exact).endsWith("\r") ? LfText.of(exact) : exact;
    }

    /** The text where it is in UTF-8; else null, for UTF-16 without a mark holds NUL. */
    private static @Nullable String utf8(byte[] file) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            if (text.indexOf('\0') >= 0) {
                return null;
            }
            return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /**
     * What spreadsheets of this part of the world put between cells: the most of them in the
     * header, quoted names aside.
     */
    static char delimiter(String text) {
        String header = header(text);
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    /** The first row with something in it, up to its LF; what stands in quotes is left out. */
    private static String header(String text) {
        StringBuilder header = new StringBuilder();
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
                begun = true;
            } else if (!quoted && c == '\n' && begun) {
                return header.toString();
            } else if (!quoted) {
                header.append(c);
                begun |= !Blanks.isBlank(c);
            }
        }
        return header.toString();
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
