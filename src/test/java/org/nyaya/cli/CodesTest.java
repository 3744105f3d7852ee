package org.nyaya.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The codebook, as the command line shows and changes it. */
class CodesTest {

    @TempDir Path folder;
    private final Shell shell = Shell.unlocked();
    private Path study = Path.of("");

    @BeforeEach
    void make_a_study() {
        study = folder.resolve("study.nyaya");
        shell.ok("new", study, "--coder=Tariro");
        shell.ok("codes", "add", study, "Needs/Housing", "--tag=h", "--definition=A roof");
        shell.ok("codes", "add", study, "Safety");
    }

    @Test
    void the_codebook_is_shown_as_a_tree() {
        assertEquals(
                """
                Code       Tag  Codings
                Needs                 0
                  Housing  H          0
                Safety                0

                Counted: the codings of Tariro; what coders have agreed on comes before.
                """,
                shell.ok("codes", study));
    }

    @Test
    void every_change_is_a_version_with_its_reason_and_two_are_told_apart() {
        shell.ok("codes", "rename", study, "Housing", "Shelter", "--reason=their own word");
        shell.ok("codes", "move", study, "Shelter", "--under=Safety");
        shell.ok("codes", "set", study, "Shelter", "--definition=Walls", "--color=#0072b2");
        shell.ok("codes", "delete", study, "Needs");
        JsonNode versions =
                JsonMapper.shared()
                        .readTree(shell.ok("codebook", "versions", study, "--format=json"));
        assertEquals(7, versions.size());
        assertEquals("The codebook is empty", versions.at("/0/what").asString());
        assertEquals("Rename Needs/Housing to Shelter", versions.at("/3/what").asString());
        assertEquals("their own word", versions.at("/3/why").asString());
        assertEquals("Tariro", versions.at("/3/who").asString());
        assertEquals(
                """
                Safety/Shelter: renamed, was Housing
                Safety/Shelter: moved here from under Needs
                Safety/Shelter: colour is “#0072B2”, was empty
                Safety/Shelter: definition was “A roof”, is “Walls”
                Needs: removed
                """,
                shell.ok("codebook", "diff", study, 2));
        assertEquals(
                "Needs/Shelter: renamed, was Housing\n", shell.ok("codebook", "diff", study, 2, 3));
        assertTrue(
                shell.ok("codebook", "diff", study, 3, 4, "--format=csv")
                        .contains("Safety/Shelter,moved,Needs,Safety"));
        assertEquals("The two are the same.\n", shell.ok("codebook", "diff", study, 6));
        assertEquals(1, shell.run("codebook", "diff", study, 7));
        assertEquals("There is no version 7: they go from 0 to 6.\n", shell.err());
    }

    @Test
    void what_cannot_be_is_refused_with_a_sentence_and_changes_nothing() {
        String before = shell.ok("codebook", "versions", study);
        refused(1, "There is a code Safety already.", "codes", "rename", study, "Needs", "safety");
        refused(
                1,
                "There is a code Needs/Housing already.",
                "codes",
                "add",
                study,
                "needs/housing");
        refused(1, "Needs cannot go under", "codes", "move", study, "Needs", "--under=Housing");
        refused(2, "Say where the code goes", "codes", "move", study, "Needs");
        refused(2, "Places count from 1", "codes", "move", study, "Needs", "--place=0");
        refused(1, "Needs/Housing has this tag", "codes", "set", study, "Safety", "--tag=H");
        refused(2, "“red” is not a colour", "codes", "set", study, "Safety", "--color=red");
        refused(2, "“LONG” is none", "codes", "set", study, "Safety", "--tag=LONG");
        refused(2, "--stage is one of: open", "codes", "set", study, "Safety", "--stage=late");
        refused(2, "Say what is to be set", "codes", "set", study, "Safety");
        refused(2, "A name needs a letter", "codes", "rename", study, "Safety", " ");
        refused(1, "There is no code “Huosing”", "codes", "delete", study, "Huosing");
        refused(1, "same code or below it", "codes", "merge", study, "Needs", "Housing", "--yes");
        assertEquals(before, shell.ok("codebook", "versions", study));
    }

    @Test
    void what_hangs_on_a_code_is_told_before_it_is_deleted_or_merged() {
        Path sample = Shell.sampleStudy(folder);
        assertEquals(1, shell.run("codes", "delete", sample, "Needs/Housing"));
        assertTrue(shell.out().startsWith("On Needs/Housing hang "), shell.out());
        assertTrue(shell.err().startsWith("Nothing was deleted. Add --yes"), shell.err());
        assertEquals(1, shell.run("codes", "merge", sample, "Needs/Housing", "Needs"));
        assertTrue(shell.out().startsWith("From Needs/Housing go "), shell.out());
        assertTrue(shell.err().startsWith("Nothing was merged. Add --yes"), shell.err());
        shell.ok("codes", "merge", sample, "Needs/Housing", "Needs", "--yes");
        assertFalse(shell.ok("codes", sample).contains("Housing"));
        shell.ok("history", sample, "--undo=1");
        assertTrue(shell.ok("codes", sample).contains("Housing"));
        shell.ok("codes", "delete", sample, "Needs/Housing", "--yes");
        assertFalse(shell.ok("codes", sample).contains("Housing"));
    }

    @Test
    void a_passage_is_recoded_and_uncoded() {
        Path sample = Shell.sampleStudy(folder);
        shell.ok("code", sample, "KI01", 0, 9, "Needs/Housing");
        shell.ok("recode", sample, "KI01", 0, 9, "Needs/Housing", "Needs");
        assertEquals(
                "KI01 [0–9] is not coded Needs any more.\n",
                shell.ok("uncode", sample, "KI01", 0, 9, "Needs"));
        refused(1, "is not coded Needs by you", "uncode", sample, "KI01", 0, 9, "Needs");
    }

    @Test
    void a_source_is_removed_when_that_is_meant_and_comes_back() {
        Path sample = Shell.sampleStudy(folder);
        assertEquals(1, shell.run("sources", "remove", sample, "KI04"));
        assertTrue(shell.out().startsWith("With KI04 go "), shell.out());
        assertTrue(
                shell.ok("sources", "remove", sample, "ki04", "--yes")
                        .contains("The interview KI04 went with it"));
        assertFalse(shell.ok("sources", sample).contains("KI04"));
        assertFalse(shell.ok("interviews", sample).contains("KI04"));
        shell.ok("history", sample, "--undo=1");
        assertTrue(shell.ok("interviews", sample).contains("KI04"));
    }

    private void refused(int exit, String sentence, Object... call) {
        assertEquals(exit, shell.run(call), shell.out());
        assertTrue(shell.err().contains(sentence), shell.err());
    }
}
