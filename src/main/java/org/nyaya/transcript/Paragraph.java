package org.nyaya.transcript;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nyaya.text.Span;

/** A paragraph of a document while it is read: its text, what of it is bold, where pages begin. */
final class Paragraph {

    private record PageStart(int at, String name) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Span> bold = new ArrayList<>(0);
    private final List<PageStart> pages = new ArrayList<>(0);
    private @Nullable String section;

    Paragraph add(String more, boolean isBold) {
        if (isBold && !more.isEmpty()) {
            addBold(text.length(), text.length() + more.length());
        }
        text.append(more);
        return this;
    }

    private void addBold(int start, int end) {
        boolean goesOn = !bold.isEmpty() && bold.getLast().end() == start;
        bold.add(new Span(goesOn ? bold.removeLast().start() : start, end));
    }

    /** Adds what runs of white space in the file leave to see: one space, and none in front. */
    void addFlowing(String more, boolean isBold) {
        StringBuilder flowing = new StringBuilder(more.length());
        boolean blank = text.isEmpty() || isFlowing(text.charAt(text.length() - 1));
        for (int i = 0; i < more.length(); i++) {
            boolean isBlank = isFlowing(more.charAt(i));
            if (!isBlank || !blank) {
                flowing.append(isBlank ? ' ' : more.charAt(i));
            }
            blank = isBlank;
        }
        add(flowing.toString(), isBold);
    }

    private static boolean isFlowing(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** Puts another paragraph behind this one. */
    void append(Paragraph other) {
        int shift = text.length();
        text.append(other.text);
        other.bold.forEach(span -> addBold(span.start() + shift, span.end() + shift));
        other.pages.forEach(page -> pages.add(new PageStart(page.at() + shift, page.name())));
        section = section == null ? other.section : section;
    }

    /** The same behind a label, from which on it stands on its first page. */
    Paragraph after(String label) {
        Paragraph labelled = new Paragraph();
        if (!pages.isEmpty() && pages.getFirst().at() == 0) {
            labelled.page(pages.removeFirst().name());
        }
        labelled.add(label, false);
        labelled.append(this);
        return labelled;
    }

    /** The same with blanks in place of line breaks. */
    Paragraph onOneLine() {
        Paragraph line = new Paragraph();
        line.append(this);
        for (int i = 0; i < line.text.length(); i++) {
            if (line.text.charAt(i) == '\n') {
                line.text.setCharAt(i, ' ');
            }
        }
        return line;
    }

    /** What follows is on this page. */
    void page(String name) {
        if (!pages.isEmpty() && pages.getLast().at() == text.length()) {
            pages.removeLast();
        }
        pages.add(new PageStart(text.length(), name));
    }

    /** The section that begins with this paragraph. */
    void section(String name) {
        section = name;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    int length() {
        return text.length();
    }

    void clear() {
        text.setLength(0);
        bold.clear();
        pages.clear();
        section = null;
    }

    boolean isBlank() {
        return text.toString().isBlank();
    }

    boolean endsBlank() {
        return text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
    }

    String text() {
        return text.toString();
    }

    /** Writes the paragraph, and leaves it open. */
    void writeTo(Prose prose) throws Prose.TooMuch {
        String whole = text.toString();
        if (section != null) {
            prose.section(section);
        }
        int from = 0;
        int nextBold = 0;
        for (PageStart page : pages) {
            nextBold = write(prose, whole, from, page.at(), nextBold);
            prose.page(page.name());
            from = page.at();
        }
        write(prose, whole, from, whole.length(), nextBold);
    }

    /** Writes a stretch; answers with the first bold stretch that reaches behind it. */
    private int write(Prose prose, String whole, int from, int to, int nextBold)
            throws Prose.TooMuch {
        int at = from;
        int next = nextBold;
        while (next < bold.size() && bold.get(next).start() < to) {
            Span span = bold.get(next);
            int start = Math.max(span.start(), at);
            int end = Math.min(span.end(), to);
            prose.add(whole.substring(at, start), false).add(whole.substring(start, end), true);
            at = end;
            if (span.end() > to) {
                break;
            }
            next++;
        }
        prose.add(whole.substring(at, to), false);
        return next;
    }
}
