package org.nyaya.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nyaya.project.Passphrase;
import org.nyaya.study.Study;

/**
 * What the command line says when something is wrong: one clear sentence, the right exit, and
 * nothing lost.
 */
class RefusalsTest {

    @TempDir Path folder;
    private final Shell shell = Shell.unlocked();

    @Test
    void a_wrong_passphrase_ends_with_3() {
        Path study = newStudy();
        Shell stranger = Shell.withPassphrase("something else");
        assertEquals(3, stranger.run("sources", study));
        assertTrue(stranger.err().startsWith("The passphrase does not open "), stranger.err());
    }

    @Test
    void a_damaged_file_ends_with_3() throws IOException {
        Path study = newStudy();
        byte[] bytes = Files.readAllBytes(study);
        bytes[100] ^= 1;
        Files.write(study, bytes);
        assertEquals(3, shell.run("sources", study));
    }

    @Test
    void a_study_that_is_open_elsewhere_ends_with_4() throws Exception {
        Path study = newStudy();
        try (Study open = Study.open(study, Passphrase.taking(Shell.PASSPHRASE.toCharArray()))) {
            assertEquals(4, shell.run("sources", open.project().file()));
        }
    }

    @Test
    void a_wrong_call_ends_with_2_and_shows_how_it_is_done() {
        assertEquals(2, shell.run("import"));
        assertTrue(shell.err().contains("Usage: nyaya import"), shell.err());
        assertEquals(2, shell.run());
        assertEquals(2, shell.run("frobnicate"));
        assertEquals(2, shell.run("ask", folder.resolve("x.nyaya"), "a", "--format", "xml"));
    }

    @Test
    void a_missing_study_is_told() {
        assertEquals(1, shell.run("sources", folder.resolve("none.nyaya")));
        assertEquals("There is no study at " + folder.resolve("none.nyaya") + ".\n", shell.err());
    }

    @Test
    void a_new_study_never_takes_the_place_of_a_file() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "my notes");
        assertEquals(1, shell.run("new", file));
        assertEquals("my notes", Files.readString(file));
    }

    @Test
    void somebody_who_types_a_new_passphrase_types_it_twice() {
        Path study = folder.resolve("study.nyaya");
        assertEquals(2, Shell.typing("one", "two").run("new", study));
        assertFalse(Files.exists(study));
        Shell.typing("one", "one").ok("new", study);
        Shell.typing("one").ok("sources", study);
    }

    @Test
    void an_empty_passphrase_is_refused() {
        assertEquals(2, Shell.withPassphrase("").run("new", folder.resolve("study.nyaya")));
        assertFalse(Files.exists(folder.resolve("study.nyaya")));
    }

    @Test
    void without_a_passphrase_and_nobody_to_ask_the_call_is_wrong() {
        Path study = newStudy();
        assertEquals(2, Shell.typing().run("sources", study));
    }

    @Test
    void a_passphrase_file_may_end_its_line() throws IOException {
        Path study = newStudy();
        Path secret = Files.writeString(folder.resolve("secret"), Shell.PASSPHRASE + "\r\n");
        Shell.typing().ok("sources", study, "--passphrase-file", secret);
        assertEquals(
                2,
                Shell.typing().run("sources", study, "--passphrase-file", folder.resolve("none")));
    }

    @Test
    void one_bad_file_does_not_stop_the_others() throws IOException {
        Path study = newStudy();
        Path good = Files.writeString(folder.resolve("good.txt"), "ANNA: Yes.\n\nBEN: No.\n");
        Path twin = Files.copy(good, folder.resolve("twin.txt"));
        Path empty = Files.writeString(folder.resolve("empty.txt"), " \n");
        Path binary = Files.write(folder.resolve("photo.txt"), new byte[] {0, 1, 2, 0, 0, 3});
        Path sub = Files.createDirectory(folder.resolve("folder"));
        int exit =
                shell.run(
                        "import",
                        study,
                        empty,
                        binary,
                        sub,
                        folder.resolve("none.txt"),
                        good,
                        twin);
        assertEquals(1, exit);
        assertTrue(shell.out().startsWith("good: 2 turns, 2 speakers, UTF-8\n"), shell.out());
        assertEquals(
                """
                There is no file to take in under %1$s/folder.
                %1$s/empty.txt is empty.
                %1$s/photo.txt is not text, and not a document that Nyaya reads. Save it as text or as .docx first.
                There is no file %1$s/none.txt.
                %1$s/twin.txt was not taken in: its text is in the study already, as good.
                """
                        .formatted(folder),
                shell.err());
    }

    @Test
    void another_text_of_a_name_that_is_there_is_told() throws IOException {
        Path study = newStudy();
        shell.ok(
                "import",
                study,
                Files.writeString(folder.resolve("KI01.txt"), "A: Yes.\nB: No.\nA: So.\nB: Well."));
        Path other =
                Files.writeString(
                        Files.createDirectory(folder.resolve("b")).resolve("ki01.TXT"),
                        "A: Hm.\nB: O.\nA: 1");
        assertEquals(1, shell.run("import", study, other));
        assertTrue(
                shell.err().endsWith("another source is called KI01. Rename the file first.\n"),
                shell.err());
    }

    @Test
    void a_speaker_that_nobody_is_called_is_told() throws IOException {
        Path study = newStudy();
        Path file = Files.writeString(folder.resolve("KI01.txt"), "ANNA: Yes.\n\nBEN: No.\n");
        assertEquals(1, shell.run("import", study, file, "--interviewer", "CARLA"));
        assertEquals("No speaker in these files is called “CARLA”.\n", shell.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "code:Huosing | There is no code “Huosing”. Did you mean Needs/Housing?",
                "cod:Housing | There is no field “cod:”. Did you mean code:?",
                "\"rent | A quote is opened here and not closed.",
                "rent) | A bracket is closed here that was not opened.",
                "code: | “code:” needs a name or number right behind it.",
                "... | “...” holds no word to look for.",
            })
    void a_question_that_cannot_be_answered_says_why(String question, String sentence) {
        Path study = Shell.sampleStudy(folder);
        assertEquals(1, shell.run("ask", study, question));
        assertEquals(sentence, shell.err().lines().findFirst().orElseThrow());
        assertEquals("", shell.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KI99|0|5|Housing|There is no source “KI99”.",
                "KI01|0|5|Huosing|There is no code “Huosing”.",
                "KI01|0|99999|Housing|KI01 has 12519 positions; a passage cannot end at 99999.",
            })
    void a_passage_that_cannot_be_coded_says_why(
            String source, int from, int to, String code, String sentence) {
        Path study = Shell.sampleStudy(folder);
        assertEquals(1, shell.run("code", study, source, from, to, code));
        assertEquals(sentence + "\n", shell.err());
    }

    @Test
    void wrong_rows_of_a_table_are_told_by_line_and_the_others_are_done() throws IOException {
        Path study = Shell.sampleStudy(folder);
        Path table =
                Files.writeString(
                        folder.resolve("more.csv"),
                        """
                        source,start,end,code,coder,certainty,memo
                        KI01,0,4,Safety,Nomsa,certain,
                        KI99,0,4,Safety,Nomsa,certain,
                        KI01,x,4,Safety,Nomsa,certain,
                        KI01,4,4,Safety,Nomsa,certain,
                        KI01,0,4,Sfety,Nomsa,certain,
                        KI01,0,4,Safety,Nomsa,perhaps,
                        """);
        assertEquals(1, shell.run("codings", "import", study, table));
        assertEquals("1 new, 0 changed, 0 as they were, 5 left out\n", shell.out());
        assertEquals(
                """
                more.csv, line 3: the column source names none of this study.
                more.csv, line 4: start and end have to be positions (whole numbers from 0).
                more.csv, line 5: 4–4 is not a passage of that source.
                more.csv, line 6: the column code names none of this study.
                more.csv, line 7: the column certainty is neither certain nor unsure.
                """,
                shell.err());
    }

    @Test
    void a_table_without_a_needed_column_changes_nothing() throws IOException {
        Path study = newStudy();
        Path table =
                Files.writeString(folder.resolve("codes.csv"), "title,color\nHousing,#000000\n");
        assertEquals(1, shell.run("codebook", "import", study, table));
        assertEquals(table + " has no column “code”.\n", shell.err());
    }

    @Test
    void an_export_that_cannot_be_written_says_so() {
        Path study = newStudy();
        assertEquals(1, shell.run("codebook", "export", study, folder.resolve("none/codes.csv")));
        assertTrue(shell.err().contains("could not be written"), shell.err());
    }

    @Test
    void another_coder_s_step_is_undone_only_when_that_is_meant() {
        Path study = Shell.sampleStudy(folder);
        shell.ok("code", study, "KI01", 0, 4, "Safety", "--coder", "Nomsa");
        assertEquals(1, shell.run("history", study, "--undo", "1"));
        assertTrue(shell.err().contains("was done by Nomsa"), shell.err());
        shell.ok("history", study, "--undo", "1", "--others");
    }

    @Test
    void a_coder_whom_nobody_knows_is_told_and_not_added_by_asking() {
        Path study = Shell.sampleStudy(folder);
        String before = shell.ok("history", study);
        assertEquals(1, shell.run("ask", study, "rent", "--coder", "Nomsa"));
        assertEquals("Nobody called “Nomsa” codes in this study.\n", shell.err());
        assertEquals(1, shell.run("history", study, "--undo", "1", "--coder", "Nomsa"));
        assertEquals(before, shell.ok("history", study));
    }

    @Test
    void an_export_never_takes_the_place_of_a_study_or_a_transcript() throws IOException {
        Path study = Shell.sampleStudy(folder);
        byte[] before = Files.readAllBytes(study);
        Path disguised = Files.copy(study, folder.resolve("copy.csv"));
        Path transcript = Files.writeString(folder.resolve("KI09.txt"), "ANNA: Yes.");
        for (Path target : List.of(study, disguised, transcript)) {
            assertEquals(1, shell.run("frequencies", study, "--to", target), target.toString());
        }
        assertArrayEquals(before, Files.readAllBytes(study));
        assertArrayEquals(before, Files.readAllBytes(disguised));
        assertEquals("ANNA: Yes.", Files.readString(transcript));
    }

    @Test
    void a_codebook_without_a_column_leaves_what_it_does_not_tell() throws IOException {
        Path study = Shell.sampleStudy(folder);
        String before = shell.ok("codebook", "export", study, "-");
        Path table =
                Files.writeString(
                        folder.resolve("codes.csv"), "code;tag\n;\nNeeds;NE\nNeeds/Safety;SF\n");
        assertEquals(0, shell.run("codebook", "import", study, table), shell.err());
        assertEquals(before.replace(",SA,", ",SF,"), shell.ok("codebook", "export", study, "-"));
    }

    @Test
    void a_question_may_begin_with_a_minus() {
        Path study = Shell.sampleStudy(folder);
        assertTrue(shell.ok("ask", study, "-code:Stigma").contains("turns"));
    }

    @Test
    void a_table_that_cannot_be_printed_to_its_end_is_a_failure() {
        Path study = Shell.sampleStudy(folder);
        assertEquals(1, Shell.withBrokenOutput().run("codings", "export", study, "-"));
    }

    @Test
    void undo_stops_at_the_beginning() {
        Path study = newStudy();
        assertEquals(1, shell.run("history", study, "--undo", "1"));
        assertEquals("There is nothing left to undo.\n", shell.err());
    }

    private Path newStudy() {
        Path study = folder.resolve("study.nyaya");
        shell.ok("new", study);
        return study;
    }
}
