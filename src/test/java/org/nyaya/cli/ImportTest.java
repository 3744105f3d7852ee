package org.nyaya.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files that are looked at, corrected and taken in. */
class ImportTest {

    private static final String TALK = "S1: Why?\n\nS2: So.\n\nS3: And so.\n\nS1: When?\n";

    @TempDir Path folder;
    private final Shell shell = Shell.unlocked();
    private Path study = Path.of("");

    @BeforeEach
    void make_a_study() {
        study = folder.resolve("study.nyaya");
        shell.ok("new", study);
    }

    @Test
    void a_dry_run_shows_the_draft_and_writes_nothing() throws IOException {
        byte[] before = Files.readAllBytes(study);
        assertEquals(
                """
                %s
                  KI01: transcript, language sn, format text, encoding UTF-8
                  held on 2024-01
                  4 turns, 42 characters
                  Rudo: 2 turns, asks
                  Anna: 2 turns, is KI01
                  | S1: Why?
                  | S2: So.
                  | S3: And so.
                  | S1: When?

                """
                        .formatted(file("KI01.txt", TALK)),
                shell.ok(dry("--language", "sn", "--date", "2024-01")));
        assertArrayEquals(before, Files.readAllBytes(study));
    }

    @Test
    void a_dry_run_for_scripts_tells_of_every_file() throws IOException {
        file("KI01.txt", TALK);
        file("b/KI01.txt", TALK + "S2: Then.\n");
        file("c.txt", " ");
        assertEquals(1, shell.run(dry("--format", "json")));
        JsonNode files = JsonMapper.shared().readTree(shell.out());
        assertEquals("Rudo", files.get(0).at("/speakers/0/name").asString());
        assertTrue(files.get(0).at("/speakers/0/asks").asBoolean());
        assertEquals(2, files.get(0).at("/speakers/1/turns").asInt());
        assertEquals("KI01", files.get(0).at("/speakers/1/person").asString());
        assertEquals("name_taken", files.get(1).get("problem").asString());
        assertEquals("empty", files.get(2).get("problem").asString());
        assertEquals(1, shell.run(dry("--format", "csv")));
        assertTrue(shell.out().contains(",\"Rudo: 2; Anna: 2\","), shell.out());
    }

    @Test
    void a_folder_comes_in_with_its_corrections() throws IOException {
        file("KI01.txt", TALK);
        file("b/KI02.txt", "S1: Who?\n\nS2: I.\n\nS1: Hm.\n\nS2: Yes.\n");
        file("photo.jpg", "x");
        Object[] call = dry();
        call[4] = "--date=2024-01-18";
        assertEquals(0, shell.run(call));
        assertEquals(
                "KI01: 4 turns, 2 speakers, UTF-8\nKI02: 4 turns, 2 speakers, UTF-8\n",
                shell.out().lines().sorted().map(line -> line + "\n").reduce("", String::concat));
        assertEquals("1 file of other kinds in these folders was left out.\n", shell.err());
        assertTrue(
                shell.ok("interviews", study, "--format", "csv")
                        .contains("\nKI01,2024-01-18,KI01,,en,KI01,"),
                shell.out());
    }

    @Test
    void the_study_itself_is_no_source() {
        assertEquals(1, shell.run("import", study, study));
        assertEquals(
                study + " is a study itself. Name the files that are to go into one.\n",
                shell.err());
        shell.ok("sources", study);
    }

    @Test
    void a_translation_is_of_the_interview_that_is_named() throws IOException {
        shell.ok(
                "import",
                study,
                file("KI17-sn.txt", TALK),
                "--language",
                "sn",
                "--interview",
                "KI17");
        Path translated = file("KI17.txt", TALK.replace("Why", "What"));
        shell.ok("import", study, translated, "--kind", "translation", "--interview", "ki17");
        JsonNode interviews =
                JsonMapper.shared().readTree(shell.ok("interviews", study, "--format", "json"));
        assertEquals(1, interviews.size());
        assertEquals("[\"KI17\",\"KI17-sn\"]", interviews.get(0).get("sources").toString());
    }

    @Test
    void a_document_needs_no_speakers() throws IOException {
        Path plan = file("plan.txt", "The plan.\n\nIt is short.\n");
        assertEquals(
                "plan: 2 turns, no speakers, UTF-8\n",
                shell.ok("import", study, plan, "--kind", "document"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--date=18.1.2024|“18.1.2024” is not a date such as 2024-01-18, 2024-01 or 2024.",
                "--language=en_GB|“en_GB” is not the tag of a language, such as en, sn or nd.",
                "--pages=3|--pages is a number from 1 to 10,000, and goes with --kind note.",
                "--rename=S1= |A name behind --rename, --person or --interview is empty, or holds characters that are no text.",
            })
    void a_correction_that_means_nothing_ends_with_2(String option, String sentence)
            throws IOException {
        assertEquals(2, shell.run("import", study, file("KI01.txt", TALK), option));
        assertEquals(sentence + "\n", shell.err());
    }

    @Test
    void a_correction_of_somebody_who_does_not_speak_is_told() throws IOException {
        assertEquals(1, shell.run("import", study, file("KI01.txt", TALK), "--rename", "S9=Anna"));
        assertEquals("No speaker in these files is called “S9”.\n", shell.err());
    }

    @Test
    void whoever_asks_is_named_as_they_are_corrected() throws IOException {
        Path file = file("KI01.txt", TALK);
        assertEquals(1, shell.run("import", study, file, "--rename=S1=Rudo", "--interviewer=S1"));
        assertEquals("No speaker in these files is called “S1”.\n", shell.err());
    }

    private Object[] dry(Object... more) {
        Object[] call = {
            "import",
            study,
            folder.resolve("in"),
            "--rename=S1=Rudo",
            "--dry-run",
            "--rename=S2=Anna",
            "--rename=S3=Anna",
            "--interviewer=Rudo",
            "--person=Anna=KI01"
        };
        Object[] all = Arrays.copyOf(call, call.length + more.length);
        System.arraycopy(more, 0, all, call.length, more.length);
        return all;
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve("in").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
