package org.nyaya.transcript;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plain text in which each speaker's label stands at the start of a line, with a colon: {@code
 * ANNA: Good morning.}
 */
public final class PlainText implements FormatReader {

    @Override
    public Reading read(byte[] file, @Nullable Charset encoding) {
        return switch (Decoding.decode(file, encoding)) {
            case Decoding.Outcome.Refused refused -> new Reading.Refused(refused.why());
            case Decoding.Outcome.Text text -> new Reading.Read(draft(text));
        };
    }

    private static Draft draft(Decoding.Outcome.Text decoded) {
        List<Warning> warnings = new ArrayList<>();
        if (decoded.guessed()) {
            warnings.add(Warning.GUESSED_ENCODING);
        }
        Turns turns = Turns.in(decoded.text(), List.of());
        warnings.addAll(turns.warnings());
        return new Draft(
                decoded.text(),
                Format.TEXT,
                decoded.encoding(),
                turns.speakers(),
                turns.turns(),
                List.of(),
                HeadDate.in(decoded.text().substring(0, turns.head(decoded.text()))),
                null,
                warnings);
    }
}
