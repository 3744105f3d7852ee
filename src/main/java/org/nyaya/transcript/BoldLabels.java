package org.nyaya.transcript;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nyaya.text.Blanks;
import org.nyaya.text.Span;

/**
 * Which of the words before a colon are printed in bold while what follows is not: in a transcript
 * these are speakers, even those who speak once or are called by unusual words. A plan or guideline
 * begins its points in the same way, but there none returns and there are many.
 */
final class BoldLabels {

    /** So few might be all that was said; more that all differ are points of a document. */
    private static final int MOST_WITHOUT_TALK = 3;

    private final Set<Integer> starts = new HashSet<>();

    private BoldLabels() {}

    static BoldLabels of(String text, List<Span> bold, List<Label> candidates) {
        BoldLabels labels = new BoldLabels();
        int next = 0;
        for (Label label : candidates) {
            while (next < bold.size() && bold.get(next).end() <= label.start()) {
                next++;
            }
            if (next < bold.size()
                    && isBold(text, bold, next, label)
                    && !LabelShape.isNeverSpeaker(label.name())) {
                labels.starts.add(label.start());
            }
        }
        return labels;
    }

    private static boolean isBold(String text, List<Span> bold, int first, Label label) {
        int end = Blanks.trim(text, label.start(), label.after() - 1);
        int said = Blanks.skip(text, label.after(), text.length());
        int at = label.start();
        int i = first;
        while (i < bold.size() && bold.get(i).start() <= Blanks.skip(text, at, end)) {
            at = Math.max(at, Math.min(bold.get(i).end(), text.length()));
            if (at >= end) {
                boolean goesOn = at > said;
                return !goesOn && !label.alone();
            }
            i++;
        }
        return false;
    }

    /**
     * Whether a label that is none by its words is one in bold.
     *
     * @param talk whether the text has other labels
     */
    boolean isSpeaker(Label label, boolean talk) {
        if (!starts.contains(label.start())) {
            return false;
        }
        return talk
                || (starts.size() <= MOST_WITHOUT_TALK
                        && LabelShape.of(label.name()).kind() != LabelShape.Kind.NO_LABEL);
    }
}
