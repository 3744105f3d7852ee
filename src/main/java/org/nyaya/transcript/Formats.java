package org.nyaya.transcript;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses the reader for a file: by how it begins, then by its name. */
public final class Formats {

    private static final int[] OLD_OFFICE = {0xd0, 0xcf, 0x11, 0xe0};

    private static final Set<String> HTML = Set.of("html", "htm", "xhtml");

    private Formats() {}

    /**
     * Reads a whole file.
     *
     * @param name of the file, for its ending
     * @param encoding taken strictly, or null to find it out
     */
    public static Reading read(String name, byte[] file, @Nullable Charset encoding) {
        if (Bytes.begin(file, OLD_OFFICE)) {
            return new Reading.Refused(
                    ending(name).equals("doc") ? Refusal.OLD_WORD : Refusal.BINARY);
        }
        if (holdsPdf(file)) {
            return new Pdf().read(file, encoding);
        }
        if (Rtf.begins(file)) {
            return new Rtf().read(file, encoding);
        }
        if (HTML.contains(ending(name)) || Html.begins(file)) {
            return new Html().read(file, encoding);
        }
        return new PlainText().read(file, encoding);
    }

    /** Readers of PDF look for its mark within the first 1,024 bytes. */
    private static boolean holdsPdf(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, 1024), StandardCharsets.ISO_8859_1);
        return head.contains("%PDF-");
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
