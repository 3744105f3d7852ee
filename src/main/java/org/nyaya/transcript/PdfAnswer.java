package org.nyaya.transcript;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * How the child process says what a PDF holds: a mark, then a document, or why there is none, then
 * the mark again. Whatever else comes out of a process that dies is no answer.
 */
sealed interface PdfAnswer {

    /** The PDF was read. */
    record Read(PdfDocument document) implements PdfAnswer {}

    /** The PDF was not read. */
    record Refused(Refusal why) implements PdfAnswer {}

    /** The longest answer, in bytes. */
    int MOST_BYTES = 128 << 20;

    int MARK = 0x4e795044;

    /** Writes the answer as a whole. */
    default void writeTo(OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(MARK);
        switch (this) {
            case Refused refused -> data.writeUTF(refused.why().name());
            case Read read -> {
                data.writeUTF("");
                write(read.document(), data);
            }
        }
        data.writeInt(MARK);
        bytes.writeTo(out);
    }

    /**
     * Reads an answer.
     *
     * @throws IOException where it is none, or cut off
     */
    static PdfAnswer readFrom(DataInputStream data) throws IOException {
        mark(data);
        String refusal = data.readUTF();
        PdfAnswer answer =
                refusal.isEmpty() ? new Read(read(data)) : new Refused(Refusal.valueOf(refusal));
        mark(data);
        return answer;
    }

    private static void mark(DataInputStream data) throws IOException {
        if (data.readInt() != MARK) {
            throw new IOException("No answer");
        }
    }

    private static void write(PdfDocument document, DataOutputStream data) throws IOException {
        data.writeBoolean(document.pictures());
        data.writeInt(document.labels().size());
        for (String label : document.labels()) {
            data.writeUTF(label);
        }
        data.writeInt(document.paragraphs().size());
        for (PdfParagraph paragraph : document.paragraphs()) {
            data.writeBoolean(paragraph.heading());
            data.writeInt(paragraph.pieces().size());
            for (PdfParagraph.Piece piece : paragraph.pieces()) {
                switch (piece) {
                    case PdfParagraph.Piece.Page page -> {
                        data.writeByte('P');
                        data.writeInt(page.index());
                    }
                    case PdfParagraph.Piece.Text text -> {
                        byte[] utf8 = text.text().getBytes(StandardCharsets.UTF_8);
                        data.writeByte(text.bold() ? 'B' : 'T');
                        data.writeInt(utf8.length);
                        data.write(utf8);
                    }
                }
            }
        }
    }

    private static PdfDocument read(DataInputStream data) throws IOException {
        boolean pictures = data.readBoolean();
        List<String> labels = new ArrayList<>();
        for (int left = data.readInt(); left > 0; left--) {
            labels.add(data.readUTF());
        }
        List<PdfParagraph> paragraphs = new ArrayList<>();
        for (int left = data.readInt(); left > 0; left--) {
            boolean heading = data.readBoolean();
            List<PdfParagraph.Piece> pieces = new ArrayList<>();
            for (int more = data.readInt(); more > 0; more--) {
                pieces.add(piece(data, labels.size()));
            }
            paragraphs.add(new PdfParagraph(pieces, heading));
        }
        return new PdfDocument(paragraphs, labels, pictures);
    }

    private static PdfParagraph.Piece piece(DataInputStream data, int pages) throws IOException {
        int kind = data.readByte();
        int number = data.readInt();
        if (number < 0 || (kind == 'P' && number >= pages)) {
            throw new IOException("No answer");
        }
        if (kind == 'P') {
            return new PdfParagraph.Piece.Page(number);
        }
        return new PdfParagraph.Piece.Text(
                new String(data.readNBytes(number), StandardCharsets.UTF_8), kind == 'B');
    }
}
