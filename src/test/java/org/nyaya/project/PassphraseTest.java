package org.nyaya.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassphraseTest {

    private static final String COMPOSED = "caf\u00e9 \u1e69";
    private static final String DECOMPOSED = "cafe\u0301 s\u0307\u0323";

    @TempDir Path folder;

    @Test
    void opens_the_study_however_its_accents_were_typed() throws CannotOpen {
        Path file = Studies.fileIn(folder);
        StudyFile.create(file, Passphrases.of(DECOMPOSED), tx -> null).close();
        StudyFile.open(file, Passphrases.of(COMPOSED)).close();
    }

    @Test
    void matches_however_its_accents_were_typed() {
        assertTrue(Passphrases.of(DECOMPOSED).matches(Passphrases.of(COMPOSED)));
        assertFalse(Passphrases.of(DECOMPOSED).matches(Passphrases.of("cafe s")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", COMPOSED, DECOMPOSED})
    void wipes_the_array_that_it_was_given(String text) {
        char[] typed = text.toCharArray();
        Passphrase.taking(typed);
        assertArrayEquals(new char[typed.length], typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", COMPOSED, DECOMPOSED})
    void wipes_itself_on_closing(String text) {
        Passphrase passphrase = Passphrases.of(text);
        char[] kept = passphrase.characters();
        assertEquals(text.equals("plain") ? "plain" : COMPOSED, String.valueOf(kept));
        passphrase.close();
        assertArrayEquals(new char[kept.length], kept);
    }
}
