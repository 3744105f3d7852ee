package org.nyaya.transcript;

import org.nyaya.text.Blanks;

/** The line that a transcription service leaves at the end of a text; nobody said it. */
final class Imprint {

    private static final String BEGINNING = "transcribed by http";

    private Imprint() {}

    /** Where it begins, or the length of the text where there is none. */
    static int start(String text) {
        int end = Blanks.trim(text, 0, text.length());
        int line = end;
        while (line > 0 && !Lines.isBreak(text.charAt(line - 1))) {
            line--;
        }
        int start = Blanks.skip(text, line, end);
        boolean is = text.regionMatches(true, start, BEGINNING, 0, BEGINNING.length());
        // The first line of a text is not what stands at its end.
        return is && line > 0 ? start : text.length();
    }
}
