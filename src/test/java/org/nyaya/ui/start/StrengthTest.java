package org.nyaya.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nyaya.ui.start.Strength.Level;

class StrengthTest {

    @Test
    void nothing_typed_is_nothing() {
        assertEquals(Level.NONE, Strength.of("").level());
    }

    @ParameterizedTest
    @CsvSource({
        "password, COMMON",
        "P@ssw0rd!, COMMON",
        "correct horse battery staple, COMMON",
        "Zimbabwe2024, COMMON",
        "aaaaaaaaaaaaaaaa, REPEATED",
        "1234567890, KEYS",
        "qwertyuiop, KEYS",
        "fedcba, KEYS",
        "wonderful, ONE_WORD",
        "Tariro1987, YEAR",
        "x7!, SHORT",
    })
    void what_is_tried_first_is_guessed(String passphrase, Strength.Hint hint) {
        Strength strength = Strength.of(passphrase);
        assertEquals(Level.GUESSED, strength.level(), strength::toString);
        assertEquals(hint, strength.hint(), strength::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "lantern goat, GUESSED",
        "lantern goat umbrella, WEAK",
        "i love my house and my dog, WEAK",
        "lantern goat umbrella veranda, FAIR",
        "lantern goat umbrella veranda nickel, STRONG",
        "kX9#mQ2vL7pW, STRONG",
        "chingwa nyeredzi mudziyo gomo rufaro, STRONG",
    })
    void words_that_do_not_belong_together_add_up(String passphrase, Level level) {
        Strength strength = Strength.of(passphrase);
        assertEquals(level, strength.level(), strength::toString);
    }

    @Test
    void a_word_said_again_adds_next_to_nothing() {
        double once = Strength.of("lantern goat").bits();
        assertTrue(Strength.of("lantern goat goat goat").bits() < once + 4);
    }

    @Test
    void one_sign_more_never_makes_a_word_weaker_by_much() {
        String phrase = "lantern goat umbrella veranda nickel";
        double before = 0;
        for (int i = 1; i <= phrase.length(); i++) {
            double now = Strength.of(phrase.substring(0, i)).bits();
            assertTrue(now > before - 8, phrase.substring(0, i));
            before = now;
        }
    }
}
