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

    /** Finds them where labels with a colon alone tell them. */
    static Turns in(String text, List<Span> bold) {
        return in(text, bold, List.of());
    }

    /**
     * Finds them.
     *
     * @param bold stretches that the file shows in bold, in order: a name in bold before a colon is
     *     a label
     * @param told who speaks where the layout of the file tells it, in order
     */
    static Turns in(String text, List<Span> bold, List<Speaking> told) {
        List<Speaking> labels = labels(text, bold, told);
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
        addMatter(text, 0, labels.getFirst().start(), turns);
        for (int i = 0; i < labels.size(); i++) {
            Speaking label = labels.get(i);
            int limit = i + 1 < labels.size() ? labels.get(i + 1).start() : last;
            String name = label.name();
            if (name == null) {
                addMatter(text, label.start(), limit, turns);
                continue;
            }
            Integer known = numbers.putIfAbsent(Names.fold(name), speakers.size());
            if (known == null) {
                speakers.add(name);
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
        addMatter(text, last, text.length(), turns);
        return new Turns(
                speakers,
                Times.fromEnds(text, turns),
                speakers.size() == 1 ? List.of(Warning.ONE_SPEAKER) : List.of());
    }

    /** Where what stands before the first label ends; without labels, where such might end. */
    int head(String text) {
        return turns.stream()
                .filter(turn -> turn.speaker() != DraftTurn.NOBODY)
                .mapToInt(DraftTurn::start)
                .findFirst()
                .orElse(text.length());
    }

    /** Labels with a colon, and those told by the layout, which count where both are one. */
    private static List<Speaking> labels(String text, List<Span> bold, List<Speaking> told) {
        List<Speaking> all = new ArrayList<>();
        for (Speaking speaking : told) {
            int start = Blanks.skip(text, Math.min(speaking.start(), text.length()), text.length());
            int after = Math.clamp(speaking.after(), start, text.length());
            if (start < text.length()) {
                all.add(
                        new Speaking(
                                start,
                                Blanks.trim(text, start, after),
                                speaking.name(),
                                speaking.millis()));
            }
        }
        int next = 0;
        int toldTo = 0;
        List<Speaking> merged = new ArrayList<>();
        for (Label label : Labels.in(text, bold)) {
            while (next < all.size() && all.get(next).start() <= label.start()) {
                toldTo = Math.max(toldTo, all.get(next).after());
                merged.add(all.get(next++));
            }
            if (label.start() >= toldTo) {
                merged.add(
                        new Speaking(label.start(), label.after(), label.name(), label.millis()));
            }
        }
        merged.addAll(all.subList(next, all.size()));
        return merged;
    }

    /** What stands before the first label, and what a program wrote behind the last turn. */
    private static void addMatter(String text, int from, int limit, List<DraftTurn> turns) {
        int start = Blanks.skip(text, from, limit);
        if (start < limit) {
            int end = Blanks.trim(text, start, limit);
            turns.add(new DraftTurn(start, start, end, DraftTurn.NOBODY));
        }
    }
}
