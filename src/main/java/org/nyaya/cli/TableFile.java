package org.nyaya.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.nyaya.exchange.BadTable;
import org.nyaya.exchange.Grid;
import org.nyaya.exchange.Outgoing;
import org.nyaya.exchange.RowProblem;
import org.nyaya.exchange.TakenIn;
import org.nyaya.exchange.WholeFile;
import org.nyaya.exchange.Written;

/** Tables that commands read and write as files. */
final class TableFile {

    private TableFile() {}

    static byte[] read(Path file) throws Refusal {
        return read(file, Grid.MOST_BYTES);
    }

    /** The bytes of the file; one more than {@code most} where it is larger. */
    static byte[] read(Path file, int most) throws Refusal {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new Refusal(Exit.FAILED, "import.unreadable", file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most + 1);
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
        told(terminal, file, Outgoing.text(file, content));
    }

    /** Writes the table as a spreadsheet where the file is called so. */
    static void write(Terminal terminal, Path file, Written table) throws IOException, Refusal {
        if (file.toString().equals("-")) {
            write(terminal, file, table::csv);
            return;
        }
        told(terminal, file, Outgoing.table(file, table));
    }

    /** Writes a document, in the place of one that we made at the most. */
    static void write(Terminal terminal, Path file, byte[] document, Predicate<byte[]> ours)
            throws Refusal {
        told(terminal, file, Outgoing.document(file, document, ours));
    }

    private static void told(Terminal terminal, Path file, Outgoing.Came came) throws Refusal {
        if (came != Outgoing.Came.DONE) {
            throw new Refusal(Exit.FAILED, came.sentence(), file);
        }
        terminal.say(came.sentence(), file);
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
