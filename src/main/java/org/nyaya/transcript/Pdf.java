package org.nyaya.transcript;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * PDF with text in it (PDF 32000-1). Paragraphs are rebuilt from lines; what returns on the pages,
 * page numbers and numbers of lines are left out; pages are kept as places. PDFBox, which reads it,
 * cannot be bounded inside the process, so it works in another (see {@link PdfProcess}).
 */
public final class Pdf implements FormatReader {

    /** A longer file is no document that people read. */
    static final int MOST_BYTES = 64 << 20;

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Duration limit;

    /** Gives a file a minute. */
    public Pdf() {
        this(LIMIT);
    }

    /** Gives a file up after {@code limit}. */
    Pdf(Duration limit) {
        this.limit = limit;
    }

    @Override
    public Reading read(byte[] file, @Nullable Charset encoding) {
        if (file.length > MOST_BYTES) {
            return new Reading.Refused(Refusal.TOO_LARGE);
        }
        return switch (PdfProcess.read(file, limit)) {
            case PdfAnswer.Refused refused -> new Reading.Refused(refused.why());
            case PdfAnswer.Read read -> reading(read.document());
        };
    }

    /** The draft of what PDFBox found. */
    static Reading reading(PdfDocument document) {
        List<Warning> warnings = new ArrayList<>();
        if (document.pictures()) {
            warnings.add(Warning.PICTURES_LEFT_OUT);
        }
        Prose prose = new Prose();
        try {
            for (PdfParagraph paragraph : document.paragraphs()) {
                add(paragraph, document.labels(), prose);
            }
        } catch (Prose.TooMuch e) {
            return new Reading.Refused(Refusal.HOSTILE);
        }
        Reading reading = prose.read(Format.PDF, null, warnings);
        return reading instanceof Reading.Refused ? new Reading.Refused(Refusal.NO_TEXT) : reading;
    }

    private static void add(PdfParagraph paragraph, List<String> labels, Prose prose)
            throws Prose.TooMuch {
        if (paragraph.heading()) {
            prose.section(Sections.name(paragraph.text()));
        }
        for (PdfParagraph.Piece piece : paragraph.pieces()) {
            switch (piece) {
                case PdfParagraph.Piece.Page page -> prose.page(labels.get(page.index()));
                case PdfParagraph.Piece.Text text -> prose.add(text.text(), text.bold());
            }
        }
        prose.endParagraph();
    }
}
