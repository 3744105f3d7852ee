package org.nyaya.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RescueTest {

    @TempDir Path folder;

    @Test
    void a_study_whose_beginning_is_damaged_is_saved_and_what_is_saved_is_whole() throws Exception {
        Path study = Shell.sampleStudy(folder);
        String codings = Shell.unlocked().ok("codings", "export", study, "-");
        byte[] bytes = Files.readAllBytes(study);
        bytes[100] ^= 1;
        Files.write(study, bytes);
        Path saved = folder.resolve("saved.nyaya");
        String told = Shell.unlocked().ok("rescue", study, saved);
        assertTrue(told.startsWith("1 of "), told);
        assertTrue(told.contains("Saved: 3 sources."), told);
        assertTrue(told.contains("Nothing is lost but the history."), told);
        assertEquals(codings, Shell.unlocked().ok("codings", "export", saved, "-"));
        assertEquals(
                "The study is whole. Nothing was found.\n", Shell.unlocked().ok("check", saved));
    }

    @Test
    void the_new_study_may_have_a_passphrase_of_its_own() throws Exception {
        Path study = Shell.sampleStudy(folder);
        Path passphrase = Files.writeString(folder.resolve("next"), "the next passphrase");
        Path saved = folder.resolve("saved.nyaya");
        Shell.unlocked().ok("rescue", study, saved, "--new-passphrase-file", passphrase);
        assertTrue(
                Shell.withPassphrase("the next passphrase").ok("sources", saved).contains("KI01"));
    }

    @Test
    void a_wrong_passphrase_saves_nothing() {
        Path study = Shell.sampleStudy(folder);
        Path saved = folder.resolve("saved.nyaya");
        Shell shell = Shell.withPassphrase("another one");
        assertEquals(Exit.LOCKED, shell.run("rescue", study, saved));
        assertTrue(Files.notExists(saved));
    }
}
