package org.nyaya.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Predicate;
import org.nyaya.project.StudyFile;

/**
 * Writes what leaves a study to a file that somebody named, whole or not at all. It never takes the
 * place of a study, of a transcript, or of what somebody wrote.
 */
public final class Outgoing {

    /** What came of it; where it is not done, what was there is as it was. */
    public enum Came {
        DONE,
        NOT_A_TABLE,
        OPEN_STUDY,
        FOLDER,
        SHEET_FULL,
        FAILED,
        NOT_OURS;

        /** The key of the sentence that says so; the name of the file is filled in. */
        public String sentence() {
            return "export." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Enough to tell text from what is encrypted. */
    private static final int HEAD = 256;

    private Outgoing() {}

    /** Writes a table: as a spreadsheet where the file is called so, else as text. */
    public static Came table(Path file, Written table) {
        if (!Grid.isSheet(file.toString())) {
            return text(file, table::csv);
        }
        Came obstacle = obstacle(file);
        if (obstacle != Came.DONE) {
            return obstacle;
        }
        try {
            WholeFile.writeBytes(file, table::xlsx);
            return Came.DONE;
        } catch (SheetFull e) {
            return Came.SHEET_FULL;
        } catch (IOException e) {
            return Came.FAILED;
        }
    }

    /** Writes a table as text. */
    public static Came text(Path file, WholeFile.Content content) {
        Came obstacle = obstacle(file);
        if (obstacle != Came.DONE) {
            return obstacle;
        }
        try {
            WholeFile.write(
                    file,
                    out -> {
                        out.write(Csv.BYTE_ORDER_MARK);
                        content.writeTo(out);
                    });
            return Came.DONE;
        } catch (IOException e) {
            return Came.FAILED;
        }
    }

    /** As the other, a document of a word processor. */
    public static Came document(Path file, CodebookDocument document) {
        try {
            return document(file, CodebookDocx.written(document), CodebookDocx::isOurs);
        } catch (IOException e) {
            return Came.FAILED;
        }
    }

    /**
     * Writes a document, which takes the place only of one that we made: a document of the same
     * name may be a transcript, or hold what somebody wrote into it since.
     */
    public static Came document(Path file, byte[] document, Predicate<byte[]> ours) {
        Came obstacle = place(file);
        if (obstacle != Came.DONE) {
            return obstacle;
        }
        try {
            if (Files.exists(file)
                    && !(Files.isRegularFile(file) && ours.test(head(file, Grid.MOST_BYTES + 1)))) {
                return Came.NOT_OURS;
            }
            WholeFile.write(file, document);
            return Came.DONE;
        } catch (IOException e) {
            return Came.FAILED;
        }
    }

    /** A table takes the place of a table, never of a study or a transcript. */
    private static Came obstacle(Path file) {
        Came obstacle = place(file);
        if (obstacle != Came.DONE) {
            return obstacle;
        }
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(StudyFile.EXTENSION)) {
            return Came.NOT_A_TABLE;
        }
        if (!Files.exists(file)) {
            return Came.DONE;
        }
        boolean table = name.endsWith(".csv") || name.endsWith(".xlsx");
        try {
            return table && Files.isRegularFile(file) && Grid.looksLikeTable(head(file, HEAD))
                    ? Came.DONE
                    : Came.NOT_A_TABLE;
        } catch (IOException e) {
            return Came.FAILED;
        }
    }

    /** Before anything of the file is looked at: see {@link StudyFile#isOpenHere}. */
    private static Came place(Path file) {
        if (StudyFile.isOpenHere(file)) {
            return Came.OPEN_STUDY;
        }
        return Files.isDirectory(file) ? Came.FOLDER : Came.DONE;
    }

    private static byte[] head(Path file, int most) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most);
        }
    }
}
