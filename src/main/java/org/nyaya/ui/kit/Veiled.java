package org.nyaya.ui.kit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nyaya.coding.FlagKind;
import org.nyaya.coding.Flagged;
import org.nyaya.text.Span;

/**
 * What of one source is not to be read before somebody asks for it. Does not change; positions are
 * those of its text.
 *
 * @param flagged what is flagged in it
 * @param shown what somebody asked for, in no order
 * @param isOn whether anything is to be hidden at all
 */
public record Veiled(Flagged flagged, List<Span> shown, boolean isOn) {

    /** Nothing of it. */
    public static final Veiled NOTHING = new Veiled(Flagged.NOTHING, List.of(), true);

    /** Stands for each letter that is hidden where letters cannot be painted over. */
    private static final char BLOCK = '░';

    public Veiled {
        shown = List.copyOf(shown);
    }

    /** What of a stretch is hidden, in order and apart. */
    public List<Span> over(Span span) {
        if (!isOn || flagged.isNothing()) {
            return List.of();
        }
        List<Span> hidden = flagged.over(span);
        for (Span asked : shown) {
            if (!hidden.isEmpty()) {
                hidden = without(hidden, asked);
            }
        }
        return hidden;
    }

    /** Whether any of a stretch is hidden. */
    public boolean hides(Span span) {
        return !over(span).isEmpty();
    }

    /** Whether any of a stretch is flagged and to be read all the same. */
    public boolean shows(Span span) {
        return length(flagged.over(span)) > length(over(span));
    }

    /** Why a stretch is flagged. */
    public Set<FlagKind> kinds(Span span) {
        return flagged.kinds(span);
    }

    /**
     * What is to be seen of words: blocks in the place of each hidden letter, so that the text
     * stays as long as it is.
     *
     * @param at where in the source the words begin
     */
    public String seen(String words, int at) {
        List<Span> hidden = over(new Span(at, at + words.length()));
        if (hidden.isEmpty()) {
            return words;
        }
        StringBuilder seen = new StringBuilder(words);
        for (Span one : hidden) {
            for (int i = one.start() - at; i < one.end() - at; i++) {
                if (!Character.isWhitespace(words.charAt(i))) {
                    seen.setCharAt(i, BLOCK);
                }
            }
        }
        return seen.toString();
    }

    /** As {@link #seen}, for a line that says first, in words, why something of it is hidden. */
    public String listed(Kit kit, String words, int at) {
        Span all = new Span(at, at + words.length());
        return hides(all) ? kit.say("veil.listed", names(kit, kinds(all)), seen(words, at)) : words;
    }

    /**
     * What is said of words to those who cannot see them: for what is hidden, that it is, and why.
     *
     * @param at where in the source the words begin
     */
    public String aloud(Kit kit, String words, int at) {
        StringBuilder aloud = new StringBuilder();
        int from = 0;
        for (Span one : over(new Span(at, at + words.length()))) {
            String said = kit.say("veil.hidden", names(kit, kinds(one)));
            aloud.append(words, from, one.start() - at);
            if (!aloud.isEmpty() && !Character.isWhitespace(aloud.charAt(aloud.length() - 1))) {
                aloud.append(' ');
            }
            aloud.append(said);
            from = one.end() - at;
            if (from < words.length() && !Character.isWhitespace(words.charAt(from))) {
                aloud.append(' ');
            }
        }
        return aloud.append(words, from, words.length()).toString();
    }

    /** What these kinds are called, in their order. */
    public static String names(Kit kit, Set<FlagKind> kinds) {
        Set<FlagKind> inOrder = EnumSet.noneOf(FlagKind.class);
        inOrder.addAll(kinds);
        return inOrder.stream()
                .map(kind -> kit.say("flag.kind." + kind))
                .collect(Collectors.joining(", "));
    }

    private static List<Span> without(List<Span> spans, Span taken) {
        List<Span> left = new ArrayList<>();
        for (Span one : spans) {
            if (!one.overlaps(taken)) {
                left.add(one);
                continue;
            }
            if (one.start() < taken.start()) {
                left.add(new Span(one.start(), taken.start()));
            }
            if (taken.end() < one.end()) {
                left.add(new Span(taken.end(), one.end()));
            }
        }
        return left;
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }
}
