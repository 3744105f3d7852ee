package org.nyaya.transcript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nyaya.text.Blanks;
import org.nyaya.text.Names;
import org.nyaya.text.Span;

/**
 * Who says what in a text whose speakers are told by labels at the start of a line: the part that
 * all readers of running text share.
 *
 * @param speakers as in {@link Draft}
 * @param turns as in {@link Draft}
 * @param warnings what is not sure
 */
record Turns(List<String> speakers, List<DraftTurn> turns, List<Warning> warnings) {

    /**
     * Finds them.
     *
     * @param bold stretches that the file shows in bold, in order: a name in bold before a colon is
     *     a label
     */
    static Turns in(String text, List<Span> bold) {
        List<Label> labels = Labels.in(text);
        if (labels.isEmpty()) {
            return new Turns(
                    List.of(),
                    Times.ofBlocks(text, Lines.blocks(text)),
                    List.of(Warning.NO_SPEAKERS));
        }
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<String> speakers = new ArrayList<>();
        List<DraftTurn> turns = new ArrayList<>();
        int last = Imprint.start(text);
        addUnlabelled(text, 0, labels.getFirst().start(), turns);
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            int limit = i + 1 < labels.size() ? labels.get(i + 1).start() : last;
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
                            known == null ? speakers.size() - 1 : known,
                            label.millis()));
        }
        addUnlabelled(text, last, text.length(), turns);
        return new Turns(
                speakers,
                Times.fromEnds(text, turns),
                speakers.size() == 1 ? List.of(Warning.ONE_SPEAKER) : List.of());
    }

    /** What stands before the first label, and what a program wrote behind the last turn. */
    private static void addUnlabelled(String text, int from, int limit, List<DraftTurn> turns) {
        int start = Blanks.skip(text, from, limit);
        if (start < limit) {
            int end = Blanks.trim(text, start, limit);
            turns.add(new DraftTurn(start, start, end, DraftTurn.NOBODY));
        }
    }
}
