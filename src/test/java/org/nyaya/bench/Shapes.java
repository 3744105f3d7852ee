package org.nyaya.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nyaya.transcript.Archives;
import org.nyaya.transcript.PdfFiles;

/** An interview of {@link Corpus} as the bytes of a file of some format. */
final class Shapes {

    private static final int LINES = 50;
    private static final int LINE_LENGTH = 80;
    private static final int CUE_WORDS = 10;
    private static final long CUE_MILLIS = 3_300;

    /** Word keeps many more styles than a document uses. */
    private static final int STYLES = 60;

    private Shapes() {}

    /** A bold label and a run for each sentence, with the identifiers that Word gives them. */
    static byte[] docx(String text) {
        StringBuilder body = new StringBuilder();
        for (String paragraph : paragraphs(text)) {
            int said = said(paragraph);
            body.append("<w:p w:rsidR='00DE733D' w:rsidRDefault='00A77B3E'><w:pPr>")
                    .append("<w:spacing w:after='120'/><w:jc w:val='both'/></w:pPr>");
            if (said > 0) {
                body.append(Archives.bold(paragraph.substring(0, said)));
            }
            for (String sentence : sentences(paragraph.substring(said))) {
                body.append(Archives.r(sentence));
            }
            body.append("</w:p>");
        }
        StringBuilder styles = new StringBuilder();
        for (int i = 0; i < STYLES; i++) {
            styles.append("<w:style w:type='paragraph' w:styleId='S" + i + "'><w:name w:val='S" + i)
                    .append("'/><w:pPr><w:spacing w:after='0'/></w:pPr><w:rPr><w:sz w:val='22'/>")
                    .append("</w:rPr></w:style>");
        }
        return Archives.docx(body.toString(), Map.of("styles", styles.toString()));
    }

    /** A bold label and a span for each sentence, as LibreOffice writes what was edited. */
    static byte[] odt(String text) {
        StringBuilder body = new StringBuilder();
        for (String paragraph : paragraphs(text)) {
            int said = said(paragraph);
            body.append("<text:p text:style-name='P1'>");
            if (said > 0) {
                body.append(span("T1", paragraph.substring(0, said)));
            }
            for (String sentence : sentences(paragraph.substring(said))) {
                body.append(span("T2", sentence));
            }
            body.append("</text:p>");
        }
        String styles =
                """
                <style:style style:name='P1' style:family='paragraph'/>
                <style:style style:name='T1' style:family='text'>
                <style:text-properties fo:font-weight='bold'/></style:style>
                <style:style style:name='T2' style:family='text'/>
                """;
        return Archives.odt(body.toString(), styles, "");
    }

    private static String span(String style, String text) {
        return "<text:span text:style-name='" + style + "'>" + text + "</text:span>";
    }

    /** Numbered cues of a few words that all begin with who speaks, and the line ends of Zoom. */
    static byte[] vtt(String text) {
        StringBuilder vtt = new StringBuilder("WEBVTT\r\n\r\n");
        String label = "";
        int cue = 0;
        for (String paragraph : paragraphs(text)) {
            int said = said(paragraph);
            label = said > 0 ? paragraph.substring(0, said) : label;
            String[] words = paragraph.substring(said).strip().split(" ", -1);
            for (int from = 0; from < words.length; from += CUE_WORDS) {
                int to = Math.min(words.length, from + CUE_WORDS);
                vtt.append(++cue).append("\r\n");
                vtt.append(clock(cue * CUE_MILLIS)).append(" --> ");
                vtt.append(clock(cue * CUE_MILLIS + CUE_MILLIS - 200)).append("\r\n");
                vtt.append(label);
                for (int i = from; i < to; i++) {
                    vtt.append(' ').append(words[i]);
                }
                vtt.append("\r\n\r\n");
            }
        }
        return vtt.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String clock(long millis) {
        long seconds = millis / 1000;
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                seconds / 3600,
                seconds / 60 % 60,
                seconds % 60,
                millis % 1000);
    }

    private static List<String> paragraphs(String text) {
        return text.lines().filter(line -> !line.isEmpty()).toList();
    }

    /** Where what is said begins, after the colon: no other is in the text. */
    private static int said(String paragraph) {
        return paragraph.indexOf(':') + 1;
    }

    private static String[] sentences(String text) {
        return text.split("(?<=[.?])");
    }

    /** Full pages without an empty line between paragraphs, numbered at the foot. */
    static byte[] pdf(String text, int pages) throws IOException {
        List<String> lines = lines(text);
        try (PdfFiles pdf = new PdfFiles()) {
            for (int page = 0; page < pages; page++) {
                if (page > 0) {
                    pdf.nextPage();
                }
                // A text that is not as long as that begins again.
                for (int i = 0; i < LINES; i++) {
                    String line = lines.get((page * LINES + i) % lines.size());
                    pdf.lines(PdfFiles.LEFT, 70 + 14 * i, line);
                }
                pdf.text(290, 805, 9, false, Integer.toString(page + 1));
            }
            return pdf.bytes();
        }
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.lines().filter(line -> !line.isEmpty()).toList()) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ", -1)) {
                if (line.length() + 1 + word.length() > LINE_LENGTH) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
