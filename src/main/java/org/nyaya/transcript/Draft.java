package org.nyaya.transcript;

import java.nio.charset.Charset;
import java.util.List;

/**
 * What a reader made of a file, before anybody has agreed to it.
 *
 * @param text LF-only and otherwise as it stands in the file, labels included; all offsets are
 *     UTF-16 positions in it
 * @param encoding in which the bytes of the file were read
 * @param speakers the labels as written, without the colon, in order of first appearance; no two
 *     fold to the same name
 * @param turns in order, without overlap; every visible character of the text lies in one
 * @param warnings what the reader is not sure of, each once
 */
public record Draft(
        String text,
        Charset encoding,
        List<String> speakers,
        List<DraftTurn> turns,
        List<Warning> warnings) {

    public Draft {
        speakers = List.copyOf(speakers);
        turns = List.copyOf(turns);
        warnings = List.copyOf(warnings);
    }
}
