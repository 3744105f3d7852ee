package org.nyaya.transcript;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rich Text Format, as word processors and transcription programs write it (Rich Text Format
 * Specification 1.9.1). Read token by token without going down the stack, so that neither depth nor
 * lengths that a file claims cost anything.
 */
public final class Rtf implements FormatReader {

    /** Pictures make files long; what is read of them is not. */
    static final int MOST_BYTES = 64 << 20;

    @Override
    public Reading read(byte[] file, @Nullable Charset encoding) {
        if (file.length > MOST_BYTES) {
            return new Reading.Refused(Refusal.TOO_LARGE);
        }
        if (!begins(file)) {
            return new Reading.Refused(Refusal.BROKEN);
        }
        Prose prose = new Prose();
        RtfText text = new RtfText(new Flow(prose));
        try {
            if (!text.read(new RtfTokens(file))) {
                return new Reading.Refused(Refusal.BROKEN);
            }
        } catch (Prose.TooMuch | RtfText.TooDeep e) {
            return new Reading.Refused(Refusal.HOSTILE);
        } catch (Stopped e) {
            return new Reading.Refused(Refusal.TOO_HARD);
        }
        List<Warning> warnings = new ArrayList<>(text.warnings());
        return prose.read(Format.RTF, null, warnings);
    }

    /** Whether a file is RTF. */
    static boolean begins(byte[] file) {
        return Bytes.begin(file, '{', '\\', 'r', 't', 'f');
    }
}
