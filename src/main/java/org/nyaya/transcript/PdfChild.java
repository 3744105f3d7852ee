package org.nyaya.transcript;

import java.io.DataInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * The process that reads PDFs. It takes one after the other, each as its length and its bytes, and
 * answers each; it ends with its input. Nothing else comes out of it: no file, no log, no report.
 */
final class PdfChild {

    private static final int CUT_OFF_WITHIN = 4096;

    private PdfChild() {}

    /**
     * Reads until the input ends.
     *
     * @param args the seconds after which a PDF is given up, so that the process does not outlive a
     *     parent that was killed
     */
    public static void main(String[] args) throws IOException {
        LogManager.getLogManager().reset();
        long seconds = Long.parseLong(args[0]);
        PdfFonts.install();
        try (DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
                FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            for (int length = next(in); length >= 0; length = next(in)) {
                byte[] file = in.readNBytes(length);
                Thread alarm = alarm(seconds);
                answer(file).writeTo(out);
                alarm.interrupt();
            }
        }
    }

    /** The length of the next PDF, or -1 where there is none. */
    private static int next(DataInputStream in) throws IOException {
        byte[] length = in.readNBytes(4);
        return length.length < 4 ? -1 : ByteBuffer.wrap(length).getInt();
    }

    private static Thread alarm(long seconds) {
        return Thread.ofPlatform()
                .daemon()
                .start(() -> {
                    try {
                        Thread.sleep(seconds * 1000);
                        Runtime.getRuntime().halt(1);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
    }

    static PdfAnswer answer(byte[] file) {
        if (isCutOff(file)) {
            return new PdfAnswer.Refused(Refusal.BROKEN);
        }
        try {
            PdfDocument document = PdfDocument.read(file);
            return document.paragraphs().isEmpty()
                    ? new PdfAnswer.Refused(Refusal.NO_TEXT)
                    : new PdfAnswer.Read(document);
        } catch (InvalidPasswordException e) {
            return new PdfAnswer.Refused(Refusal.LOCKED);
        } catch (NoClassDefFoundError e) {
            // Locked with a certificate: PDFBox would need a further library to open it.
            return new PdfAnswer.Refused(Refusal.LOCKED);
        } catch (StackOverflowError e) {
            return new PdfAnswer.Refused(Refusal.TOO_HARD);
        } catch (IOException | RuntimeException e) {
            return new PdfAnswer.Refused(Refusal.BROKEN);
        }
    }

    /**
     * Whether the mark at the end of a PDF is missing. PDFBox would read what is there, and pages
     * would be lacking without a word.
     */
    private static boolean isCutOff(byte[] file) {
        int end = file.length;
        while (end > 0 && file[end - 1] <= ' ' && file[end - 1] >= 0) {
            end--;
        }
        int start = Math.max(0, end - CUT_OFF_WITHIN);
        String tail = new String(file, start, end - start, StandardCharsets.ISO_8859_1);
        return !tail.contains("%%EOF");
    }
}
