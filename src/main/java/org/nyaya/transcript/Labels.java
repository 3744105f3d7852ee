package org.nyaya.transcript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nyaya.text.Names;
import org.nyaya.text.Span;

/**
 * The speakers' labels of a text. Any few words before a colon may be one; what tells a speaker
 * from a heading is the shape of the words and how often they return, so the whole text is looked
 * at before one is taken.
 */
final class Labels {

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
        List<Label> candidates = Candidates.in(text);
        return new Labels(BoldLabels.of(text, bold, candidates)).chosen(candidates);
    }

    /**
     * The labels of lines that are the cues of a subtitle file. Where half of the cues begin with
     * what may be a label, and more than one does, each that may be one is: some programs write one
     * into every cue.
     *
     * @param cues how many there are
     */
    static List<Label> inCues(String lines, int cues) {
        List<Label> candidates = Candidates.in(lines);
        List<Label> possible =
                candidates.stream()
                        .filter(label -> !LabelShape.of(label.name()).equals(LabelShape.NONE))
                        .toList();
        boolean each = possible.size() > 1 && 2L * possible.size() >= cues;
        return each
                ? possible
                : new Labels(BoldLabels.of(lines, List.of(), candidates)).chosen(candidates);
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
        if (label.form() == Label.Form.TAG) {
            return returns;
        }
        return switch (shape.kind()) {
            case NO_LABEL -> false;
            case ROLE -> true;
            // Capitals alone on a line once are a heading, unless labels stand alone here.
            case CAPITALS -> returns || isByItself(label, !label.alone() || returnsAlone);
            case WORDS -> returns || isByItself(label, !label.alone() && isNamedLikeOthers(shape));
        };
    }

    /** Whether a label counts that does not return. */
    private static boolean isByItself(Label label, boolean withColon) {
        return switch (label.form()) {
            case COLON -> withColon;
            case STAMPED -> !Character.isLowerCase(label.name().codePointAt(0));
            case RETURNING, TAG -> false;
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
