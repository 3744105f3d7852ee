package org.nyaya.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People and interviews, as the command line lists, takes in and writes them. */
class PeopleTest {

    @TempDir Path folder;
    private final Shell shell = Shell.unlocked();
    private Path study = Path.of("");

    @BeforeEach
    void make_a_study() {
        study = folder.resolve("study.nyaya");
        shell.ok("new", study);
    }

    @Test
    void people_are_listed_with_what_is_known_of_them() throws IOException {
        shell.ok("people", "import", study, table("person,age,role\nKI01,34,nurse\nKI02,,\n"));
        assertEquals(
                """
                person  age  role
                KI01     34  nurse
                KI02
                """,
                shell.ok("people", study));
        JsonNode people = JsonMapper.shared().readTree(shell.ok("people", study, "--format=json"));
        assertEquals(34, people.get(0).get("age").asInt());
    }

    @Test
    void rows_that_are_wrong_are_told_and_the_import_is_undone_in_one_step() throws IOException {
        Path table = table("person,age:number\nKI01,34\nKI02,old\n");
        assertEquals(1, shell.run("people", "import", study, table));
        assertEquals("1 new, 0 changed, 0 as they were, 1 left out\n", shell.out());
        assertEquals(
                "people.csv, line 3: under “age” stands no number such as 34 or 7.5.\n",
                shell.err());
        shell.ok("history", study, "--undo", 1);
        assertEquals("person\n", shell.ok("people", study));
    }

    @Test
    void a_broken_spreadsheet_changes_nothing_and_an_export_leaves_nothing_half()
            throws IOException {
        Path broken = Files.writeString(folder.resolve("people.xlsx"), "person,age\n");
        assertEquals(1, shell.run("people", "import", study, broken));
        assertTrue(shell.err().startsWith(broken + " is not a spreadsheet"), shell.err());
        assertEquals(1, shell.run("people", "export", study, folder.resolve("none/p.xlsx")));
        assertTrue(shell.err().contains("could not be written"), shell.err());
    }

    @Test
    void details_of_an_interview_are_noted() throws IOException {
        Path talk = Files.writeString(folder.resolve("KI01.txt"), "ANNA: Yes.\n\nBEN: No.\n");
        shell.ok("import", study, talk, "--person=ANNA=KI01");
        assertEquals(
                "Noted for KI01.\n",
                shell.ok("interviews", "set", study, "ki01", "--date=2024-01", "--setting=office"));
        JsonNode interview =
                JsonMapper.shared().readTree(shell.ok("interviews", study, "--format=json")).get(0);
        assertEquals("2024-01", interview.get("date").asString());
        assertEquals("office", interview.get("setting").asString());
        assertEquals("KI01", interview.at("/people/0").asString());
        assertEquals(1, shell.run("interviews", "set", study, "KI99", "--date=2024"));
        assertEquals("There is no interview “KI99”.\n", shell.err());
        assertEquals(2, shell.run("interviews", "set", study, "KI01", "--date=soon"));
    }

    @Test
    void a_list_without_a_study_is_a_wrong_call() {
        assertEquals(2, shell.run("people"));
        assertEquals(2, shell.run("interviews"));
        assertEquals("Name the study: this call needs one.\n", shell.err());
    }

    private Path table(String csv) throws IOException {
        return Files.writeString(folder.resolve("people.csv"), csv);
    }
}
