package org.nyaya.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nyaya.project.CannotOpen;
import org.nyaya.words.Words;

/** What is said where a study does not open, whatever the reason. */
class TroubleTest {

    private final Words words = Words.in(Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource
    void each_reason_has_whole_sentences(CannotOpen.Why why) {
        String said = sentence(new Trouble(why, false, List.of()));
        assertTrue(said.matches("(?s)[A-Z].*[.?]"), said);
        assertFalse(said.contains("{"), said);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNSAFE_DRIVER")
    void each_reason_has_a_next_step(CannotOpen.Why why) {
        assertFalse(new Trouble(why, false, List.of()).steps().isEmpty());
    }

    @Test
    void no_two_reasons_are_told_alike() {
        Set<String> told = new HashSet<>();
        for (CannotOpen.Why why : CannotOpen.Why.values()) {
            told.add(sentence(new Trouble(why, false, List.of())));
        }
        assertEquals(CannotOpen.Why.values().length, told.size());
    }

    private String sentence(Trouble trouble) {
        return words.say("start.trouble." + trouble.sentence());
    }
}
