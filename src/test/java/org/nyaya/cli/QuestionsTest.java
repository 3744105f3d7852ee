package org.nyaya.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.project.Passphrase;
import org.nyaya.study.Study;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Saved questions, as the command line keeps, lists and asks them. */
class QuestionsTest {

    private static final String IN_WORDS =
            "Turns not coded Community/Stigma, with “rent”; counted: the codings of Tariro.\n";

    @TempDir Path folder;
    private final Shell shell = Shell.unlocked();
    private Path study = Path.of("");

    @BeforeEach
    void save_a_question() {
        study = Shell.sampleStudy(folder);
        assertEquals(
                "Saved as “Rent”. " + IN_WORDS,
                shell.ok("questions", "save", study, "Rent", "-code:Stigma rent"));
    }

    @Test
    void saved_questions_are_listed_with_what_they_mean() {
        assertEquals("Rent\n    -code:Stigma rent\n    " + IN_WORDS, shell.ok("questions", study));
        JsonNode listed =
                JsonMapper.shared().readTree(shell.ok("questions", study, "--format=json")).get(0);
        assertEquals("-code:Stigma rent", listed.get("question").asString());
        assertTrue(listed.get("wrong").isNull());
    }

    @Test
    void a_saved_question_is_asked_by_its_name() {
        assertEquals(IN_WORDS, shell.ok("ask", study, "--saved", "RENT", "--in-words"));
        assertEquals(1, shell.run("ask", study, "--saved", "Water"));
        assertEquals("There is no saved question “Water”.\n", shell.err());
    }

    @Test
    void a_question_in_place_of_another_tells_which() {
        assertEquals(
                """
                Saved as “rent”, in place of: -code:Stigma rent
                Turns with “water”; counted: the codings of Tariro.
                """,
                shell.ok("questions", "save", study, "rent", "water"));
    }

    @Test
    void a_question_that_cannot_be_asked_is_not_saved() {
        assertEquals(1, shell.run("questions", "save", study, "Rent", "code:Huosing"));
        assertEquals(
                """
                There is no code “Huosing”. Did you mean Needs/Housing?
                    code:Huosing
                    ^^^^^^^^^^^^
                """,
                shell.err());
        assertEquals(2, shell.run("questions", "save", study, " ", "rent"));
        assertTrue(shell.ok("questions", study).startsWith("Rent\n    -code:Stigma rent\n"));
    }

    @Test
    void a_name_in_a_saved_question_that_is_gone_is_told_in_the_list_and_when_it_is_asked()
            throws Exception {
        try (Study open = Study.open(study, Passphrase.taking(Shell.PASSPHRASE.toCharArray()))) {
            open.questions().save("Old", "code:Huosing").join();
        }
        String told = "There is no code “Huosing”. Did you mean Needs/Housing?\n";
        assertTrue(shell.ok("questions", study).startsWith("Old\n    code:Huosing\n    " + told));
        assertEquals(1, shell.run("ask", study, "--saved", "old"));
        assertTrue(shell.err().startsWith(told), shell.err());
    }

    @Test
    void a_question_is_renamed_and_deleted_and_both_are_steps_to_undo() {
        shell.ok("questions", "save", study, "Water", "water");
        assertEquals(1, shell.run("questions", "rename", study, "Rent", "WATER"));
        assertEquals("Another question is called “Water”.\n", shell.err());
        assertEquals(
                "The question “rent” is “Money” now.\n",
                shell.ok("questions", "rename", study, "rent", "Money"));
        assertEquals(
                "Deleted the question “Money”: -code:Stigma rent\n",
                shell.ok("questions", "delete", study, "money"));
        assertEquals(1, shell.run("questions", "delete", study, "money"));
        assertEquals("There is no saved question “money”.\n", shell.err());
        assertEquals(
                "Undone: Delete the question money\nUndone: Rename the question rent to Money\n",
                shell.ok("history", study, "--undo", 2));
        assertEquals(IN_WORDS, shell.ok("ask", study, "--saved", "Rent", "--in-words"));
    }
}
