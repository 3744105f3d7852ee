package org.nyaya.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nyaya.project.Label;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.desk.Transcript;
import org.nyaya.ui.kit.Kit;

/** A passage that is before the coder. */
record Here(Transcript transcript, Span span) {

    /** What a code would go to now; empty where there is nothing to code. */
    static Optional<Here> target(Desk desk) {
        Transcript read = desk.transcript().get();
        Span span = desk.target();
        return read == null || span.isEmpty()
                ? Optional.empty()
                : Optional.of(new Here(read, span));
    }

    /** Whether something is selected, but nothing that can be read. */
    static boolean isBlank(Desk desk) {
        return desk.transcript().get() != null
                && !desk.selection().get().isEmpty()
                && desk.target().isEmpty();
    }

    /** Says why there is nothing to code. */
    static void complain(Desk desk, Kit kit) {
        kit.status().complain(kit.say(isBlank(desk) ? "coded.blanks" : "coded.nothing"));
    }

    /** {@code names}: what is filled in before the source and its ¶ number. */
    Label label(String key, String... names) {
        List<String> args = new ArrayList<>(List.of(names));
        args.add(transcript.source().name());
        args.add(paragraph());
        return new Label(key, args);
    }

    /** The ¶ number where it begins. */
    String paragraph() {
        return Integer.toString(transcript.paragraphAt(span.start()));
    }
}
