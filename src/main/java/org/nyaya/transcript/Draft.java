package org.nyaya.transcript;

import java.nio.charset.Charset;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader made of a file, before anybody has agreed to it.
 *
 * @param text LF-only and otherwise as it stands in the file, labels included; where the file is no
 *     running text, as a transcript of it reads; all offsets are UTF-16 positions in it
 * @param format of the file
 * @param encoding in which the bytes of the file were read; null where the format leaves no choice
 * @param speakers the labels as written, without the colon, in order of first appearance; no two
 *     fold to the same name
 * @param turns in order, without overlap; every visible character of the text lies in one
 * @param places pages and sections, in order; empty where the format knows none
 * @param date of the interview, where the file knows it
 * @param length of the recording, where the file knows it
 * @param warnings what the reader is not sure of or left out, each once
 */
public record Draft(
        String text,
        Format format,
        @Nullable Charset encoding,
        List<String> speakers,
        List<DraftTurn> turns,
        List<Place> places,
        @Nullable LocalDate date,
        @Nullable Duration length,
        List<Warning> warnings) {

    public Draft {
        speakers = List.copyOf(speakers);
        turns = List.copyOf(turns);
        places = List.copyOf(places);
        warnings = warnings.stream().distinct().toList();
    }
}
