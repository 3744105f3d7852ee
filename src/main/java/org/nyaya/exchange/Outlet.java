package org.nyaya.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Predicate;
import org.nyaya.project.StudyFile;

/**
 * Where something leaves the study: a file that is written whole or not at all, and never in the
 * place of a study, a transcript or what somebody worked on.
 */
public final class Outlet {

    /** What came of it; each case has its sentence. */
    public enum Result {
        DONE,
        NOT_A_TABLE,
        NOT_OURS,
        OPEN_STUDY,
        FOLDER,
        SHEET_FULL,
        FAILED
    }

    /** Enough to tell text from what is encrypted. */
    private static final int HEAD = 256;

    private Outlet() {}

    /** Writes a table: a spreadsheet where the file is called so, else comma separated values. */
    public static Result table(Path file, Written table) {
        try {
            Result bad = place(file);
            if (bad != Result.DONE) {
                return bad;
            }
            String name = file.toString().toLowerCase(Locale.ROOT);
            boolean called = name.endsWith(".csv") || name.endsWith(".xlsx");
            if (name.endsWith(StudyFile.EXTENSION)
                    || (Files.exists(file)
                            && !(called
                                    && Files.isRegularFile(file)
                                    && Grid.looksLikeTable(head(file))))) {
                return Result.NOT_A_TABLE;
            }
            if (Grid.isSheet(name)) {
                WholeFile.writeBytes(file, table::xlsx);
            } else {
                WholeFile.write(
                        file,
                        out -> {
                            out.write(Csv.BYTE_ORDER_MARK);
                            table.csv(out);
                        });
            }
            return Result.DONE;
        } catch (SheetFull e) {
            return Result.SHEET_FULL;
        } catch (IOException e) {
            return Result.FAILED;
        }
    }

    /** As the other, a document of a word processor. */
    public static Result document(Path file, CodebookDocument document) {
        try {
            return document(file, CodebookDocx.written(document), CodebookDocx::isOurs);
        } catch (IOException e) {
            return Result.FAILED;
        }
    }

    /**
     * Writes a document, which takes the place only of one that we made: a document of the same
     * name may be a transcript, or hold what somebody wrote into it since.
     *
     * @param ours whether nobody but us made a file of these bytes
     */
    public static Result document(Path file, byte[] document, Predicate<byte[]> ours) {
        try {
            Result bad = place(file);
            if (bad != Result.DONE) {
                return bad;
            }
            if (Files.exists(file)
                    && !(Files.isRegularFile(file)
                            && Files.size(file) <= Grid.MOST_BYTES
                            && ours.test(Files.readAllBytes(file)))) {
                return Result.NOT_OURS;
            }
            WholeFile.write(file, document);
            return Result.DONE;
        } catch (IOException e) {
            return Result.FAILED;
        }
    }

    /** Before anything of the file is looked at: see {@link StudyFile#isOpenHere}. */
    private static Result place(Path file) {
        if (StudyFile.isOpenHere(file)) {
            return Result.OPEN_STUDY;
        }
        return Files.isDirectory(file) ? Result.FOLDER : Result.DONE;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }
}
