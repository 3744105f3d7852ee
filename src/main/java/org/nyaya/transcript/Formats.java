package org.nyaya.transcript;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses the reader for a file: by how it begins, then by its name. */
public final class Formats {

    /** Even, for UTF-16. */
    private static final int HEAD = 512;

    private static final Set<String> HTML = Set.of("html", "htm", "xhtml");

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
        if (holdsPdf(file)) {
            return new Pdf().read(file, encoding);
        }
        if (Rtf.begins(file)) {
            return new Rtf().read(file, encoding);
        }
        return text(ending(name), file, encoding);
    }

    /** Subtitles and the JSON of transcription programs are known by how their text begins. */
    private static Reading text(String ending, byte[] file, @Nullable Charset encoding) {
        String begins = beginning(file, encoding);
        if (Vtt.isVtt(begins) || ending.equals("vtt")) {
            return new Vtt().read(file, encoding);
        }
        if (Srt.isSrt(begins) || ending.equals("srt")) {
            return new Srt().read(file, encoding);
        }
        if (ending.equals("otr")) {
            return new OTranscribe().read(file, encoding);
        }
        if (ending.equals("json")) {
            return json(file, encoding, new Whisper());
        }
        if (begins.stripLeading().startsWith("{")) {
            return json(file, encoding, new PlainText());
        }
        if (HTML.contains(ending) || Html.begins(file)) {
            return new Html().read(file, encoding);
        }
        boolean markdown = ending.equals("md") || ending.equals("markdown");
        return (markdown ? new Markdown() : new PlainText()).read(file, encoding);
    }

    private static Reading json(byte[] file, @Nullable Charset encoding, FormatReader otherwise) {
        String text =
                Decoding.decode(file, encoding) instanceof Decoding.Outcome.Text decoded
                        ? decoded.text()
                        : "";
        FormatReader reader =
                switch (Json.shape(text)) {
                    case OTRANSCRIBE -> new OTranscribe();
                    case WHISPER -> new Whisper();
                    case OTHER -> otherwise;
                };
        return reader.read(file, encoding);
    }

    /** The first characters, or "" where the file is no text; a few more than a cue's times. */
    private static String beginning(byte[] file, @Nullable Charset encoding) {
        int length = Math.min(file.length, HEAD);
        // The cut may go through a character of up to four bytes.
        for (int end = length; end >= 0 && end > length - 4; end--) {
            if (Decoding.decode(Arrays.copyOf(file, end), encoding)
                    instanceof Decoding.Outcome.Text text) {
                return text.text();
            }
        }
        return "";
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
