package org.nyaya.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.nyaya.exchange.BadTable;
import org.nyaya.exchange.Csv;
import org.nyaya.exchange.Grid;
import org.nyaya.exchange.RowProblem;
import org.nyaya.exchange.TakenIn;
import org.nyaya.exchange.WholeFile;
import org.nyaya.project.StudyFile;
import org.nyaya.exchange.Written;

/** Tables that commands read and write as files. */
final class TableFile {

    /** Enough to tell text from what is encrypted. */
    private static final int HEAD = 256;

    private TableFile() {}

    static byte[] read(Path file) throws Refusal {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new Refusal(Exit.FAILED, "import.unreadable", file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Grid.MOST_BYTES + 1);
        } catch (NoSuchFileException e) {
            throw new Refusal(Exit.FAILED, "import.missing", file);
        } catch (IOException e) {
            throw new Refusal(Exit.FAILED, "import.unreadable", file);
        }
    }

    static Refusal refused(Path file, BadTable e) {
        return new Refusal(Exit.FAILED, "table." + e.what(), file, e.column());
    }

    /** Writes the table to the file, or, where the file is {@code -}, prints it. */
    static void write(Terminal terminal, Path file, WholeFile.Content content)
            throws IOException, Refusal {
        if (file.toString().equals("-")) {
            content.writeTo(terminal.out());
            terminal.out().flush();
            return;
        }
        requireNoStudy(file);
        try {
            WholeFile.write(
                    file,
                    out -> {
                        out.write(Csv.BYTE_ORDER_MARK);
                        content.writeTo(out);
                    });
        } catch (IOException e) {
            throw new Refusal(Exit.FAILED, "export.failed", file);
        }
        terminal.say("export.done", file);
    }

    /** Writes the table as a spreadsheet where the file is called so. */
    static void write(Terminal terminal, Path file, Written table) throws IOException, Refusal {
        if (!Grid.isSheet(file.toString())) {
            write(terminal, file, table::csv);
            return;
        }
        requireNoStudy(file);
        try {
            WholeFile.write(file, table.xlsx());
        } catch (IOException e) {
            throw new Refusal(Exit.FAILED, "export.failed", file);
        }
        terminal.say("export.done", file);
    }

    /**
     * Writes a document, which takes the place only of one that we made: a document of the same
     * name may be a transcript, or hold what somebody wrote into it since.
     */
    static void write(Terminal terminal, Path file, byte[] document, Predicate<byte[]> ours)
            throws Refusal {
        if (Files.exists(file) && !(Files.isRegularFile(file) && ours.test(read(file)))) {
            throw new Refusal(Exit.FAILED, "export.not_ours", file);
        }
        try {
            WholeFile.write(file, document);
        } catch (IOException e) {
            throw new Refusal(Exit.FAILED, "export.failed", file);
        }
        terminal.say("export.done", file);
    }

    /** A table takes the place of a table, never of a study or a transcript. */
    private static void requireNoStudy(Path file) throws Refusal {
        String name = file.toString().toLowerCase(Locale.ROOT);
        boolean table = name.endsWith(".csv") || name.endsWith(".xlsx");
        if (name.endsWith(StudyFile.EXTENSION)
                || (Files.exists(file) && !(table && Grid.looksLikeTable(head(file))))) {
            throw new Refusal(Exit.FAILED, "export.not_a_table", file);
        }
    }

    private static byte[] head(Path file) throws Refusal {
        if (!Files.isRegularFile(file)) {
            throw new Refusal(Exit.FAILED, "export.not_a_table", file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        } catch (IOException e) {
            throw new Refusal(Exit.FAILED, "export.failed", file);
        }
    }

    /** Tells each row that is not taken in with its sentence. */
    static void complain(Terminal terminal, Path file, List<RowProblem> problems) {
        for (RowProblem problem : problems) {
            terminal.complain(
                    "row." + problem.what(),
                    file.getFileName(),
                    problem.line(),
                    problem.value(),
                    problem.column());
        }
    }

    /** Tells what came of a table, each row that was not taken in with its sentence. */
    static int told(Terminal terminal, Path file, TakenIn result) {
        complain(terminal, file, result.problems());
        terminal.say(
                "table.taken_in",
                result.added(),
                result.changed(),
                result.same(),
                result.problems().size());
        return result.problems().isEmpty() ? Exit.DONE : Exit.FAILED;
    }
}
