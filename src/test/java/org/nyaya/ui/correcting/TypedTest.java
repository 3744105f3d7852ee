package org.nyaya.ui.correcting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nyaya.text.PositionMap;
import org.nyaya.text.Span;

/** What was typed, and how it is kept. */
class TypedTest {

    @Test
    void what_the_editor_told_says_which_of_two_same_words_is_gone() {
        Typed typed =
                Typed.nothing("no no yes")
                        .then("no yes", new PositionMap.Change(new Span(0, 3), 0));
        assertEquals("0-3=0", typed.map().written());
    }

    @Test
    void what_the_editor_did_not_tell_is_found() {
        Typed typed = Typed.nothing("we slept").then("we all slept", null);
        assertEquals("3-3=4", typed.map().written());
    }

    @Test
    void what_the_editor_told_wrongly_is_not_believed() {
        Typed typed =
                Typed.nothing("we slept")
                        .then("we all slept", new PositionMap.Change(new Span(0, 2), 7));
        assertEquals("3-3=4", typed.map().written());
        Typed behind =
                Typed.nothing("we").then("we all", new PositionMap.Change(new Span(9, 12), 7));
        assertEquals("2-2=4", behind.map().written());
    }

    @Test
    void what_was_taken_back_changes_nothing() {
        Typed typed = Typed.nothing("we").then("we all", null).then("we", null);
        assertEquals("we", typed.words());
    }

    @Test
    void a_correction_that_was_begun_is_kept_with_its_lines() {
        PositionMap typed = Typed.nothing("a").then("a\nb\n", null).map();
        Unsaved begun = new Unsaved(1, 2, new Span(4, 5), typed, "a\nb\n");
        assertEquals(Optional.of(begun), Unsaved.read(begun.written()));
    }

    @Test
    void what_was_not_kept_so_is_not_read() {
        for (String other :
                new String[] {
                    "",
                    "x",
                    "1\n1\n2\n4\n5\n",
                    "1\n1\n2\n5\n4\n\nwords",
                    "1\na\n2\n4\n5\n\nw",
                    "1\n1\n2\n4\n5\n\nlonger",
                    "2\n1\n2\n4\n5\n\na"
                }) {
            assertEquals(Optional.empty(), Unsaved.read(other), other);
        }
    }

    @Test
    void control_characters_are_seen_and_come_back() {
        String text = "a\u000bb\fc\u007fd\te\n";
        assertEquals("a␋b␌c␡d\te\n", Visible.of(text));
        assertEquals(text, Visible.back(Visible.of(text)));
    }
}
