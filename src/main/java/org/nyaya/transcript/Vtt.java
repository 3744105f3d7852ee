package org.nyaya.transcript;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nyaya.text.Blanks;

/**
 * WebVTT, as Zoom, Teams, YouTube and others write it. The speaker is told by a voice tag, {@code
 * <v Anna>}, or by {@code NAME:} where the file has no voices; without either the same speaker goes
 * on. Left out are the header, comments, styles, regions, the ids and settings of cues, and tags.
 *
 * @see <a href="https://www.w3.org/TR/webvtt1/">WebVTT</a>
 */
public final class Vtt implements FormatReader {

    private static final String SIGNATURE = "WEBVTT";

    @Override
    public Reading read(byte[] file, @Nullable Charset encoding) {
        return switch (Decoding.decode(file, encoding)) {
            case Decoding.Outcome.Refused refused -> new Reading.Refused(refused.why());
            case Decoding.Outcome.Text text -> read(text);
        };
    }

    /** Whether a text says that it is WebVTT. */
    static boolean isVtt(String text) {
        int end = SIGNATURE.length();
        return text.startsWith(SIGNATURE)
                && (text.length() == end || Blanks.isBlank(text.charAt(end)));
    }

    private static Reading read(Decoding.Outcome.Text decoded) {
        String text = decoded.text();
        if (!isVtt(text)) {
            return new Reading.Refused(Refusal.BROKEN);
        }
        List<Warning> guessed =
                decoded.guessed() ? List.of(Warning.GUESSED_ENCODING) : List.<Warning>of();
        return Subtitles.read(
                Cues.in(text, headerEnd(text)), Format.VTT, decoded.encoding(), guessed);
    }

    /** The header goes on to a blank line, or to the first cue where that line is missing. */
    private static int headerEnd(String text) {
        int line = Lines.end(text, 0) + 1;
        while (line < text.length()) {
            int end = text.indexOf('\n', line);
            end = end < 0 ? text.length() : end;
            String content = text.substring(line, end);
            if (Blanks.isBlank(content) || Cues.isTiming(content)) {
                return line;
            }
            line = end + 1;
        }
        return text.length();
    }
}
