package org.nyaya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LfTextTest {

    @Test
    void every_kind_of_line_end_becomes_lf() {
        assertEquals("a\nb\nc\n\nd\n", LfText.of("a\r\nb\rc\n\rd\r\n"));
    }

    @Test
    void other_separators_and_accents_stay_as_they_are() {
        String text = "a\u2028b\u2029c\u000bd\fe\u0085f e\u0301 é";
        assertEquals(text, LfText.of(text));
    }

    @Test
    void a_surrogate_without_its_partner_cannot_be_stored() {
        assertTrue(LfText.isStorable("😀 fine"));
        assertFalse(LfText.isStorable("\ud83d"));
        assertFalse(LfText.isStorable("\ud83dx"));
        assertFalse(LfText.isStorable("x\ude00"));
        assertFalse(LfText.isStorable("\ude00\ud83d"));
    }

    @Test
    void nul_cannot_be_stored() {
        assertFalse(LfText.isStorable("a\0b"));
    }

    @Test
    void the_hash_is_the_sha_256_of_the_utf_8_bytes() {
        // Test vector of FIPS 180-4 for "abc".
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                LfText.hash("abc"));
        assertNotEquals(LfText.hash("é"), LfText.hash("e\u0301"));
    }

    @Test
    void half_a_character_has_no_hash() {
        assertThrows(IllegalArgumentException.class, () -> LfText.hash("\ud83d"));
    }
}
