package org.nyaya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void case_does_not_tell_names_apart() {
        assertSame("Safety", "SAFETY");
        assertSame("ΟΔΟΣ", "οδος");
        assertSame("STRASSE", "Straße");
        assertSame("STRAẞE", "Straße");
        assertSame("İstanbul", "istanbul");
    }

    @Test
    void accents_of_latin_greek_and_cyrillic_do_not_tell_names_apart() {
        assertSame("Zoë", "Zoe\u0308");
        assertSame("Zoë", "zoe");
        assertSame("Άννα", "αννα");
        assertSame("Сергей", "Сергеи");
    }

    @Test
    void marks_of_other_scripts_do_tell_names_apart() {
        assertNotEquals(Names.fold("कि"), Names.fold("का"));
        assertNotEquals(Names.fold("שָׁלוֹם"), Names.fold("שלום"));
    }

    @Test
    void blanks_count_once_and_not_at_all_around_a_name() {
        assertSame("  Key \t informant\u00a07 ", "key informant 7");
        assertNotEquals(Names.fold("ab"), Names.fold("a b"));
    }

    @Test
    void width_and_ligatures_do_not_tell_names_apart() {
        assertSame("Ｋｅｙ", "key");
        assertSame("oﬃce", "OFFICE");
    }

    @Test
    void what_is_not_seen_does_not_tell_names_apart() {
        assertSame("\u200fمريم\u200e", "مريم");
        assertSame("\ufeffAn\u00adna\u200b", "Anna");
    }

    @Test
    void folding_a_folded_name_changes_nothing() {
        for (int seed = 0; seed < 2000; seed++) {
            String folded = Names.fold(RandomText.of(new Random(seed)));
            assertEquals(folded, Names.fold(folded), "seed " + seed);
        }
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (Character.isLetter(c)) {
                String folded = Names.fold(Character.toString(c));
                assertEquals(folded, Names.fold(folded), "U+" + Integer.toHexString(c));
            }
        }
    }

    private static void assertSame(String one, String other) {
        assertEquals(Names.fold(one), Names.fold(other));
    }
}
