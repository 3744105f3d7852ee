package org.nyaya.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codebooks in and out, as somebody at a shell sees them. */
class CodebookTest {

    @TempDir Path folder;
    private final Shell shell = Shell.unlocked();
    private Path study = Path.of("");

    @BeforeEach
    void make_the_sample_study() {
        study = Shell.sampleStudy(folder);
    }

    @Test
    void a_dry_run_says_what_would_come_of_a_file_and_writes_nothing() throws IOException {
        String before = shell.ok("codebook", "export", study, "-");
        String steps = shell.ok("history", study);
        Path file =
                Files.writeString(
                        folder.resolve("codes.csv"),
                        """
                        Code,Colour,Definition,Priority
                        Needs/Safety,#00ff00,Being safe,high
                        Needs/Water/Wells,,To drink,low
                        Papers,greenish,,low
                        """);
        assertEquals(1, shell.run("codebook", "import", study, file, "--dry-run"));
        assertEquals(
                """
                Changed: Needs/Safety: color from “” to “#00FF00”
                Changed: Needs/Safety: definition from “Being, or feeling, safe from harm by others after return, an…” to “Being safe”
                New: Needs/Water
                New: Needs/Water/Wells
                2 new, 1 changed, 0 as they were, 1 left out
                Nothing was written: this is what would come of it.
                """,
                shell.out());
        assertEquals(
                """
                Columns that a code has no place for were left out: Priority
                codes.csv, line 4: the column color is not a colour like #0072B2.
                """,
                shell.err());
        assertEquals(before, shell.ok("codebook", "export", study, "-"));
        assertEquals(steps, shell.ok("history", study));
        assertEquals(1, shell.run("codebook", "import", study, file));
        assertEquals("2 new, 1 changed, 0 as they were, 1 left out\n", shell.out());
    }

    @Test
    void how_paths_were_read_is_said_and_can_be_overruled() throws IOException {
        Path file = Files.writeString(folder.resolve("codes.csv"), "code,memo\nA>>B,x\n");
        assertEquals(0, shell.run("codebook", "import", study, file, "--dry-run"));
        assertTrue(shell.out().startsWith("New: A\nNew: A/B\n"), shell.out());
        assertTrue(shell.err().startsWith("Paths were read as Needs>>Housing"), shell.err());
        shell.run("codebook", "import", study, file, "--dry-run", "--separator", "|");
        assertTrue(shell.out().startsWith("New: A>>B\n"), shell.out());
        assertEquals(2, shell.run("codebook", "import", study, file, "--separator", " "));
    }

    @Test
    void a_document_quotes_what_was_said_and_says_that_this_leaves_the_encrypted_file()
            throws IOException {
        Path file = folder.resolve("codebook.md");
        String said =
                shell.ok("codebook", "export", study, file, "--reason", "Agreed by word of mouth");
        assertTrue(said.contains("of what people said, and they leave the encrypted file"), said);
        String document = Files.readString(file);
        assertTrue(document.startsWith("# Codebook of study\n"), document);
        assertTrue(document.contains("\n### Housing\n"), document);
        assertTrue(
                document.contains(
                        "Counted: 2 people, 2 interviews, 2 sources, 12 passages, 585 words. Own:"
                                + " 2 people, 2 interviews, 2 sources, 3 passages, 117 words."),
                document);
        assertTrue(document.contains("\n> “"), document);
        assertTrue(document.contains("\n> — KI01 ¶"), document);
    }

    @Test
    void only_those_are_quoted_who_agreed() throws IOException {
        Path file = folder.resolve("codebook.md");
        assertEquals(0, shell.run("codebook", "export", study, file));
        assertTrue(shell.err().startsWith("What 3 people said is not quoted"), shell.err());
        assertFalse(Files.readString(file).contains("\n> — KI0"));
    }

    @Test
    void without_quotes_nothing_that_people_said_goes_out() throws IOException {
        for (String name : new String[] {"codebook.md", "codebook.csv"}) {
            Path file = folder.resolve(name);
            String said = shell.ok("codebook", "export", study, file, "--no-quotes");
            assertFalse(said.contains("people said"), said);
            String written = Files.readString(file);
            assertFalse(written.contains("> “") || written.contains("xample:"), written);
            // Examples of definitions are what people said, too.
            assertFalse(written.contains("It has twelve beds"), written);
        }
    }

    @Test
    void a_document_replaces_the_one_we_made_before_and_nothing_else() throws IOException {
        for (String name : new String[] {"codebook.docx", "codebook.md"}) {
            Path file = folder.resolve(name);
            shell.ok("codebook", "export", study, file, "--examples", "0");
            shell.ok("codebook", "export", study, file, "--examples", "0");
            byte[] transcript = "ANNA: Yes.".getBytes(StandardCharsets.UTF_8);
            Files.write(file, transcript);
            assertEquals(1, shell.run("codebook", "export", study, file));
            assertTrue(shell.err().contains("was not replaced"), shell.err());
            assertArrayEquals(transcript, Files.readAllBytes(file));
        }
    }

    @Test
    void what_a_codebook_is_written_as_goes_by_the_name_of_the_file() {
        assertEquals(2, shell.run("codebook", "export", study, folder.resolve("codebook.pdf")));
        assertTrue(shell.err().contains(".csv, .xlsx, .docx or .md"), shell.err());
        assertEquals(2, shell.run("codebook", "export", study, "-", "--examples", "-1"));
    }
}
