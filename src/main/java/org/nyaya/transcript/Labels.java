package org.nyaya.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nyaya.text.Blanks;
import org.nyaya.text.Characters;
import org.nyaya.text.Names;
import org.nyaya.text.Span;

/**
 * The speakers' labels of a text. Any few words before a colon may be one; what tells a speaker
 * from a heading is the shape of the words and how often they return, so the whole text is looked
 * at before one is taken.
 */
final class Labels {

    private static final int LONGEST = 60;

    private final Map<String, LabelShape> shapes = new HashMap<>();
    private final Map<String, Integer> countByName = new HashMap<>();
    private final Map<String, Integer> countByFamily = new HashMap<>();
    private final Map<Integer, Integer> returningNames = new HashMap<>();
    private boolean returnsAlone;
    private final BoldLabels bold;

    private Labels(BoldLabels bold) {
        this.bold = bold;
    }

    /** The labels of a text that knows no bold, in order. */
    static List<Label> in(String text) {
        return in(text, List.of());
    }

    /**
     * The labels of {@code text}, in order. Takes time in proportion to its length.
     *
     * @param bold what of the text is in bold, in order
     */
    static List<Label> in(String text, List<Span> bold) {
        List<Label> candidates = candidates(text);
        return new Labels(BoldLabels.of(text, bold, candidates)).chosen(candidates);
    }

    private static List<Label> candidates(String text) {
        List<Label> candidates = new ArrayList<>();
        int line = 0;
        while (line < text.length()) {
            int lineEnd = Lines.end(text, line);
            int start = Blanks.skip(text, line, lineEnd);
            int colon = colon(text, start, Math.min(lineEnd, start + LONGEST + 2));
            if (colon > start) {
                int end = Blanks.trim(text, start, colon);
                boolean alone = Blanks.skip(text, colon + 1, lineEnd) == lineEnd;
                candidates.add(new Label(start, colon + 1, text.substring(start, end), alone));
            }
            line = lineEnd + 1;
        }
        return candidates;
    }

    /** The colon that may end a label which begins at {@code start}, or -1. */
    private static int colon(String text, int start, int limit) {
        if (start >= limit || !Character.isLetterOrDigit(text.codePointAt(start))) {
            return -1;
        }
        for (int i = start; i < limit; i++) {
            if (text.charAt(i) == ':' || text.charAt(i) == '：') {
                return endsLabel(text, i) ? i : -1;
            }
        }
        return -1;
    }

    /**
     * A colon inside a time or an address has no blank behind it; the full-width one needs none.
     */
    private static boolean endsLabel(String text, int colon) {
        return colon + 1 == text.length()
                || Blanks.isBlank(text.charAt(colon + 1))
                || (text.charAt(colon) == '：' && Characters.isEdge(text, colon + 1));
    }

    private List<Label> chosen(List<Label> candidates) {
        for (Label label : candidates) {
            LabelShape shape = shapes.computeIfAbsent(label.name(), LabelShape::of);
            if (shape.kind() != LabelShape.Kind.NO_LABEL) {
                int count = countByName.merge(Names.fold(label.name()), 1, Integer::sum);
                if (!shape.family().isEmpty()) {
                    countByFamily.merge(shape.family(), 1, Integer::sum);
                }
                returnsAlone |= count > 1 && label.alone();
                if (count == 2) {
                    returningNames.merge(shape.names(), 1, Integer::sum);
                }
            }
        }
        boolean talk = candidates.stream().anyMatch(this::isSpeaker);
        return candidates.stream()
                .filter(label -> isSpeaker(label) || bold.isSpeaker(label, talk))
                .toList();
    }

    private boolean isSpeaker(Label label) {
        LabelShape shape = shapes.getOrDefault(label.name(), LabelShape.NONE);
        boolean returns =
                countByName.getOrDefault(Names.fold(label.name()), 0) > 1
                        || countByFamily.getOrDefault(shape.family(), 0) > 1;
        return switch (shape.kind()) {
            case NO_LABEL -> false;
            case ROLE -> true;
            // Capitals alone on a line once are a heading, unless labels stand alone here.
            case CAPITALS -> returns || !label.alone() || returnsAlone;
            case WORDS -> returns || (!label.alone() && isNamedLikeOthers(shape));
        };
    }

    /**
     * In a talk of several people whose labels are plain names, one more name is a person who
     * speaks once. A wrong guess shows among the speakers; a person overlooked would show nowhere.
     */
    private boolean isNamedLikeOthers(LabelShape shape) {
        return shape.names() > 0 && returningNames.getOrDefault(shape.names(), 0) > 1;
    }
}
