package org.nyaya.exchange;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nyaya.transcript.Format;
import org.nyaya.transcript.Warning;

/**
 * What is known of a file after a look at it, without its words: little enough to keep for a
 * hundred files.
 */
public sealed interface Seen {

    Path file();

    /**
     * It can be read.
     *
     * @param how it was read, and would be again
     * @param bytes the hash of its bytes: others are another file
     * @param text the hash of its text
     * @param encoding in which it was read; null where the format leaves no choice
     * @param date of the interview, where the file knows it
     * @param speakers its labels, in order of first appearance
     */
    record Legible(
            Path file,
            How how,
            String bytes,
            String text,
            Format format,
            @Nullable Charset encoding,
            @Nullable LocalDate date,
            List<Speaker> speakers,
            int turns,
            int words,
            List<Warning> warnings)
            implements Seen {

        public Legible {
            speakers = List.copyOf(speakers);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * It cannot be read.
     *
     * @param why never {@link Looked.Drafted}
     */
    record Not(Looked why) implements Seen {

        @Override
        public Path file() {
            return why.file();
        }
    }

    /** A label, and how many turns have it. */
    record Speaker(String label, int turns) {}

    /**
     * How a file is read.
     *
     * @param encoding taken strictly, or null to find it out
     * @param pages of a scan without text, which comes in as that many lines; 0 refuses it
     */
    record How(@Nullable Charset encoding, int pages) {

        /** As the file says itself. */
        public static final How ITSELF = new How(null, 0);

        public How in(@Nullable Charset other) {
            return new How(other, pages);
        }
    }
}
