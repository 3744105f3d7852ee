package org.nyaya.transcript;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nyaya.text.Blanks;
import org.nyaya.text.Names;

/**
 * Plain text in which each speaker's label stands at the start of a line, with a colon: {@code
 * ANNA: Good morning.}
 */
public final class PlainText {

    private PlainText() {}

    /**
     * Reads a whole file.
     *
     * @param encoding taken strictly, or null to find it out
     */
    public static Reading read(byte[] file, @Nullable Charset encoding) {
        return switch (Decoding.decode(file, encoding)) {
            case Decoding.Outcome.Refused refused -> new Reading.Refused(refused.why());
            case Decoding.Outcome.Text text -> new Reading.Read(draft(text));
        };
    }

    private static Draft draft(Decoding.Outcome.Text decoded) {
        String text = decoded.text();
        List<Warning> warnings = new ArrayList<>();
        if (decoded.guessed()) {
            warnings.add(Warning.GUESSED_ENCODING);
        }
        List<Label> labels = Labels.in(text);
        if (labels.isEmpty()) {
            warnings.add(Warning.NO_SPEAKERS);
            return new Draft(text, decoded.encoding(), List.of(), Lines.blocks(text), warnings);
        }
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<String> speakers = new ArrayList<>();
        List<DraftTurn> turns = new ArrayList<>();
        addHeadMatter(text, labels.getFirst().start(), turns);
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            int limit = i + 1 < labels.size() ? labels.get(i + 1).start() : text.length();
            Integer known = numbers.putIfAbsent(Names.fold(label.name()), speakers.size());
            if (known == null) {
                speakers.add(label.name());
            }
            int end = Blanks.trim(text, label.after(), limit);
            turns.add(
                    new DraftTurn(
                            label.start(),
                            Blanks.skip(text, label.after(), end),
                            end,
                            known == null ? speakers.size() - 1 : known));
        }
        if (speakers.size() == 1) {
            warnings.add(Warning.ONE_SPEAKER);
        }
        return new Draft(text, decoded.encoding(), speakers, turns, warnings);
    }

    private static void addHeadMatter(String text, int limit, List<DraftTurn> turns) {
        int start = Blanks.skip(text, 0, limit);
        if (start < limit) {
            int end = Blanks.trim(text, start, limit);
            turns.add(new DraftTurn(start, start, end, DraftTurn.NOBODY));
        }
    }
}
