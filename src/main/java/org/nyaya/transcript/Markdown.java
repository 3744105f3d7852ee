package org.nyaya.transcript;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nyaya.text.Blanks;

/**
 * Markdown, made readable: the marks of headings, emphasis, rules and code fences are taken away,
 * links become their words, and headings become sections. The marks of lists, quotations and tables
 * stay, for they are what a reader sees. Speakers are told by their labels, as in plain text.
 *
 * @see <a href="https://spec.commonmark.org/">CommonMark</a>
 */
public final class Markdown implements FormatReader {

    private static final int MOST_MARKS = 6;

    @Override
    public Reading read(byte[] file, @Nullable Charset encoding) {
        return switch (Decoding.decode(file, encoding)) {
            case Decoding.Outcome.Refused refused -> new Reading.Refused(refused.why());
            case Decoding.Outcome.Text text -> {
                try {
                    yield read(text);
                } catch (Prose.TooMuch e) {
                    yield new Reading.Refused(Refusal.TOO_LARGE);
                }
            }
        };
    }

    private static Reading read(Decoding.Outcome.Text decoded) throws Prose.TooMuch {
        List<Warning> warnings = new ArrayList<>();
        if (decoded.guessed()) {
            warnings.add(Warning.GUESSED_ENCODING);
        }
        Prose prose = new Prose();
        String[] lines = decoded.text().split("\n", -1);
        boolean code = false;
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            if (isFence(line)) {
                code = !code;
            } else if (code) {
                prose.add(line, false).add("\n", false);
            } else if (Blanks.isBlank(line) || isRule(line)) {
                prose.endParagraph();
            } else if (add(prose, line, isUnderline(i + 1 < lines.length ? lines[i + 1] : ""))) {
                warnings.add(Warning.PICTURES_LEFT_OUT);
            }
        }
        return prose.read(Format.MARKDOWN, decoded.encoding(), warnings);
    }

    /** Adds a line of text; true where a picture was left out of it. */
    private static boolean add(Prose prose, String line, boolean underlined) throws Prose.TooMuch {
        int marks = headingMarks(line);
        boolean heading = marks > 0 || underlined;
        MarkdownLine words = MarkdownLine.of(marks > 0 ? headingText(line, marks) : line);
        if (heading) {
            prose.endParagraph();
            prose.section(words.text().strip());
        }
        words.addTo(prose);
        if (heading) {
            prose.endParagraph();
        } else {
            prose.add("\n", false);
        }
        return words.hasPicture();
    }

    /** How many number signs make the line a heading; 0 where it is none. */
    private static int headingMarks(String line) {
        int marks = 0;
        while (marks < line.length() && line.charAt(marks) == '#') {
            marks++;
        }
        boolean apart = marks < line.length() && Blanks.isBlank(line.charAt(marks));
        return marks <= MOST_MARKS && apart ? marks : 0;
    }

    private static String headingText(String line, int marks) {
        String text = line.substring(marks).strip();
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '#') {
            end--;
        }
        boolean closed = end == 0 || Blanks.isBlank(text.charAt(end - 1));
        return closed ? text.substring(0, end).strip() : text;
    }

    private static boolean isFence(String line) {
        String start = line.strip();
        return start.startsWith("```") || start.startsWith("~~~");
    }

    private static boolean isUnderline(String line) {
        String bare = line.strip();
        return bare.length() > 1 && (isAll(bare, '=') || isAll(bare, '-'));
    }

    private static boolean isRule(String line) {
        String bare = line.replace(" ", "").strip();
        return bare.length() > 1
                && (isAll(bare, '=')
                        || isAll(bare, '-')
                        || (bare.length() > 2 && (isAll(bare, '*') || isAll(bare, '_'))));
    }

    private static boolean isAll(String text, char c) {
        return text.chars().allMatch(each -> each == c);
    }
}
