package org.nyaya.transcript;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nyaya.text.Blanks;
import org.nyaya.text.LfText;
import org.nyaya.text.Span;

/**
 * Builds the text of a draft from the paragraphs of a document: one LF between the lines of a
 * paragraph, a blank line between paragraphs, and pages and sections kept where they begin.
 */
final class Prose {

    /** More text than any document that a person reads. */
    private static final int MOST_UNITS = 64 << 20;

    private final StringBuilder text = new StringBuilder();
    private final List<Span> bold = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Speaking> told = new ArrayList<>();
    private String page = "";
    private String section = "";

    /**
     * Adds text to the paragraph that is open; CR, CRLF become LF, NUL and halves of surrogate
     * pairs are left out.
     */
    Prose add(String more, boolean isBold) throws TooMuch {
        String clean = storable(LfText.of(more));
        if (text.length() + clean.length() > MOST_UNITS) {
            throw new TooMuch();
        }
        if (isBold && !clean.isBlank()) {
            boolean goesOn = !bold.isEmpty() && bold.getLast().end() == text.length();
            int start = goesOn ? bold.removeLast().start() : text.length();
            bold.add(new Span(start, text.length() + clean.length()));
        }
        text.append(clean);
        return this;
    }

    /**
     * Ends the paragraph; what follows stands behind a blank line. Several ends in a row are one.
     */
    Prose endParagraph() {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == ' ')) {
            end--;
        }
        text.setLength(end);
        if (end > 0) {
            text.append("\n\n");
        }
        dropBehind(end);
        return this;
    }

    /** What began or ran on in blanks that were dropped begins with what follows, or ends. */
    private void dropBehind(int end) {
        boolean placeDropped = false;
        while (end > 0 && !places.isEmpty() && places.getLast().start() >= end) {
            places.removeLast();
            placeDropped = true;
        }
        if (placeDropped) {
            placed();
        }
        if (!bold.isEmpty() && bold.getLast().end() > end) {
            bold.add(new Span(bold.removeLast().start(), end));
        }
    }

    /** Where what is added next will stand. */
    int length() {
        return text.length();
    }

    /**
     * Tells who speaks from here on.
     *
     * @param start where the label began that was added last, and ends here
     * @param name without colon; null where nobody in particular speaks any more
     * @param millis from the beginning of the recording, where the file tells
     */
    Prose speaking(int start, @Nullable String name, @Nullable Long millis) {
        told.add(new Speaking(start, text.length(), name, millis));
        return this;
    }

    /** What follows is on this page. */
    Prose page(String name) {
        page = name;
        return placed();
    }

    /** What follows is in this section. */
    Prose section(String name) {
        section = name;
        return placed();
    }

    private Prose placed() {
        if (!places.isEmpty() && places.getLast().start() == text.length()) {
            places.removeLast();
        }
        boolean isSame =
                !places.isEmpty()
                        && places.getLast().page().equals(page)
                        && places.getLast().section().equals(section);
        if (!isSame) {
            places.add(new Place(text.length(), page, section));
        }
        return this;
    }

    /**
     * The draft, with speakers and turns found by their labels; EMPTY where nothing can be seen.
     */
    Reading read(Format format, @Nullable Charset encoding, List<Warning> warnings) {
        endParagraph();
        while (!text.isEmpty() && text.charAt(text.length() - 1) == '\n') {
            text.setLength(text.length() - 1);
        }
        String whole = text.toString();
        if (Blanks.isBlank(whole)) {
            return new Reading.Refused(Refusal.EMPTY);
        }
        Turns turns = Turns.in(whole, bold, told);
        List<Warning> all = new ArrayList<>(warnings);
        all.addAll(turns.warnings());
        return new Reading.Read(
                new Draft(
                        whole,
                        format,
                        encoding,
                        turns.speakers(),
                        turns.turns(),
                        places.stream().filter(place -> place.start() < whole.length()).toList(),
                        HeadDate.in(whole.substring(0, turns.head(whole))),
                        null,
                        all));
    }

    static String storable(String text) {
        if (LfText.isStorable(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder();
        text.codePoints()
                .filter(c -> c != 0 && !(c <= 0xffff && Character.isSurrogate((char) c)))
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** The text is longer than any document that a person reads. */
    static final class TooMuch extends Exception {

        TooMuch() {
            super("Too much text");
        }
    }
}
