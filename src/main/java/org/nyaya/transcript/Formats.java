package org.nyaya.transcript;

import java.nio.charset.Charset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Chooses the reader for a file: by how it begins, then by its name. */
public final class Formats {

    private Formats() {}

    /**
     * Reads a whole file.
     *
     * @param name of the file, for its ending
     * @param encoding taken strictly, or null to find it out
     */
    public static Reading read(String name, byte[] file, @Nullable Charset encoding) {
        if (OldOffice.begins(file)) {
            return new Reading.Refused(OldOffice.why(ending(name), file));
        }
        if (Zip.begins(file)) {
            return new Packed().read(file, encoding);
        }
        return new PlainText().read(file, encoding);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
