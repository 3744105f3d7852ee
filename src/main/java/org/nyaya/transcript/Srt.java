package org.nyaya.transcript;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SubRip (.srt). The speaker is told by {@code NAME:} or {@code [NAME]:}; a dash at the start of a
 * line begins the turn of somebody unnamed; without either the same speaker goes on. Numbers and
 * tags are left out; numbers may be missing, and fractions of seconds stand behind a comma or a
 * dot.
 */
public final class Srt implements FormatReader {

    @Override
    public Reading read(byte[] file, @Nullable Charset encoding) {
        return switch (Decoding.decode(file, encoding)) {
            case Decoding.Outcome.Refused refused -> new Reading.Refused(refused.why());
            case Decoding.Outcome.Text text -> read(text);
        };
    }

    /** Whether a text begins with a number and the times of a cue. */
    static boolean isSrt(String text) {
        List<String> first = text.lines().filter(line -> !line.isBlank()).limit(2).toList();
        return first.size() == 2
                && first.getFirst().strip().matches("\\d{1,6}")
                && Cues.isTiming(first.get(1));
    }

    private static Reading read(Decoding.Outcome.Text decoded) {
        Cues cues = Cues.in(decoded.text(), 0);
        if (cues.cues().isEmpty()) {
            return new Reading.Refused(Refusal.BROKEN);
        }
        List<Warning> guessed =
                decoded.guessed() ? List.of(Warning.GUESSED_ENCODING) : List.<Warning>of();
        return Subtitles.read(cues, Format.SRT, decoded.encoding(), guessed);
    }
}
