package org.nyaya.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.project.Passphrases;
import org.nyaya.project.Studies;
import org.nyaya.study.TestStudy;

class CheckTest {

    @TempDir Path folder;

    @Test
    void a_whole_study_is_told_to_be_whole() {
        Path study = Shell.sampleStudy(folder);
        assertEquals(
                "The study is whole. Nothing was found.\n", Shell.unlocked().ok("check", study));
    }

    @Test
    void what_needs_no_repair_is_told_and_is_no_failure() throws Exception {
        Path study = Shell.sampleStudy(folder);
        Files.write(study, new byte[3], StandardOpenOption.APPEND);
        String told = Shell.unlocked().ok("check", study);
        assertTrue(told.startsWith("Note: 3 bytes stand behind the end of the study."), told);
    }

    @Test
    void what_is_wrong_is_told_and_set_right_where_that_is_wanted() throws Exception {
        TestStudy.create(folder).close();
        Studies.tamper(
                folder,
                "insert into question (uuid, action, name, folded, question)"
                        + " select 'x', max(id), 'n', 'n', 'q' from action");
        Shell shell = Shell.withPassphrase(Passphrases.TEXT);
        assertEquals(Exit.FAILED, shell.run("check", Studies.fileIn(folder)));
        assertEquals(
                "To repair: The history tells otherwise how they came to be: 1 saved question."
                        + " This can be set right, and undone.\n",
                shell.out());
        assertEquals(
                """
                Set right: The history tells otherwise how they came to be: 1 saved question.
                Looking again.
                The study is whole. Nothing was found.
                """,
                shell.ok("check", Studies.fileIn(folder), "--mend"));
        assertTrue(
                shell.ok("history", Studies.fileIn(folder))
                        .contains("Note in the history how rows stand"));
    }

    @Test
    void damage_is_grave_and_names_the_way_on() throws Exception {
        Path study = Shell.sampleStudy(folder);
        byte[] bytes = Files.readAllBytes(study);
        bytes[bytes.length / 2] ^= 1;
        Files.write(study, bytes);
        Shell shell = Shell.unlocked();
        assertEquals(Exit.FAILED, shell.run("check", study));
        assertTrue(shell.out().startsWith("Grave: Pages of the file are damaged."), shell.out());
    }

    @Test
    void of_a_study_that_does_not_open_the_pages_are_counted() throws Exception {
        Path study = Shell.sampleStudy(folder);
        byte[] bytes = Files.readAllBytes(study);
        bytes[100] ^= 1;
        Files.write(study, bytes);
        Shell shell = Shell.unlocked();
        assertEquals(Exit.LOCKED, shell.run("check", study));
        assertTrue(shell.err().contains("1 of its"), shell.err());
    }

    @Test
    void a_wrong_passphrase_is_told_as_one() {
        Path study = Shell.sampleStudy(folder);
        Shell shell = Shell.withPassphrase("another one");
        assertEquals(Exit.LOCKED, shell.run("check", study));
        assertTrue(shell.err().startsWith("The passphrase does not open"), shell.err());
    }
}
