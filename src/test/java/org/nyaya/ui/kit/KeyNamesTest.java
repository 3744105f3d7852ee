package org.nyaya.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCombination;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Shortcut+K, Ctrl K, ⌘K",
        "Shortcut+Shift+Z, Ctrl Shift Z, ⇧⌘Z",
        "Shortcut+COMMA, 'Ctrl ,', '⌘,'",
        "Shortcut+EQUALS, Ctrl +, ⌘+",
        "Alt+DOWN, Alt ↓, ⌥↓",
        "F1, F1, F1",
        "Shortcut+1, Ctrl 1, ⌘1",
    })
    void keys_are_said_as_the_keyboard_says_them(String key, String said, String onMac) {
        KeyCombination combination = KeyCombination.valueOf(key);
        assertEquals(said, KeyNames.of(false).of(combination));
        assertEquals(onMac, KeyNames.of(true).of(combination));
    }

    @ParameterizedTest
    @CsvSource({"Alt Shift ↑ ↓, ⌥⇧↑ ↓", "Ctrl Enter, ⌘↩", "1 – 9, 1 – 9", "Letters, Letters"})
    void keys_that_were_written_in_words_are_said_in_signs_on_a_mac(String words, String signs) {
        assertEquals(signs, KeyNames.of(true).of(words));
    }
}
