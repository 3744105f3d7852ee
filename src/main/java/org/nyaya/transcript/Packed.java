package org.nyaya.transcript;

import java.nio.charset.Charset;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Documents that are packed as a zip archive; what is in it tells which. */
final class Packed implements FormatReader {

    /** Looks whether an archive holds a document of some format. */
    interface Look {
        boolean isOne(Zip zip) throws Unreadable;
    }

    /** Reads the document in an archive that is known to hold one of its format. */
    interface Body {
        Reading read(Zip zip) throws Unreadable;
    }

    /** More styles, lists or notes than any document has. */
    private static final int MOST_THINGS = 100_000;

    @Override
    public Reading read(byte[] file, @Nullable Charset encoding) {
        return read(
                file,
                zip -> Odt.isOne(zip) || Docx.isOne(zip),
                zip -> Odt.isOne(zip) ? Odt.read(zip) : Docx.read(zip));
    }

    static Reading read(byte[] file, Look look, Body body) {
        if (file.length > Decoding.MOST_BYTES) {
            return new Reading.Refused(Refusal.TOO_LARGE);
        }
        try {
            Zip zip = Zip.open(file);
            return look.isOne(zip) ? body.read(zip) : new Reading.Refused(Refusal.UNKNOWN_FORMAT);
        } catch (Unreadable e) {
            return new Reading.Refused(e.why());
        }
    }

    /** A document with nothing to see but pictures is not empty: it has no text. */
    static Reading told(Reading reading, Set<Warning> warnings) {
        return reading instanceof Reading.Refused(Refusal why)
                        && why == Refusal.EMPTY
                        && warnings.contains(Warning.PICTURES_LEFT_OUT)
                ? new Reading.Refused(Refusal.NO_TEXT)
                : reading;
    }

    /** Ends the reading where a document has more of something than any real one. */
    static void limit(int count) throws Unreadable {
        if (count > MOST_THINGS) {
            throw new Unreadable(Refusal.HOSTILE);
        }
    }
}
