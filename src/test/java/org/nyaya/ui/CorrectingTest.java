package org.nyaya.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.ui.kit.Fx;
import org.nyaya.ui.start.Opened;

/** Correcting a transcript by real keys, to the study and back. */
class CorrectingTest extends CorrectingWindow {

    @Test
    void what_is_typed_is_kept_with_ctrl_enter_and_taken_back_with_ctrl_z() {
        open(2);
        edit();
        push(KeyCode.CONTROL, KeyCode.END);
        robot.write(" Later");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        reads("no no yes. It was locked. Later");
        Fx.until("the text has the focus", this::inText);
        push(KeyCode.CONTROL, KeyCode.Z);
        reads("no no yes. It was locked.");
    }

    @Test
    void of_two_same_words_the_one_that_was_deleted_is_gone() {
        coded(at("no no").start() + 3, "no");
        open(2);
        edit();
        push(KeyCode.DELETE);
        push(KeyCode.DELETE);
        push(KeyCode.DELETE);
        push(KeyCode.CONTROL, KeyCode.ENTER);
        reads("no yes. It was locked.");
        assertEquals(at("no yes").start(), coding().start());
    }

    @Test
    void taking_back_in_the_editor_is_no_correction_of_the_study() {
        open(2);
        edit();
        robot.write("X");
        push(KeyCode.CONTROL, KeyCode.Z);
        Fx.until("it is as it was", () -> words().startsWith("no no"));
        push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.until("it is closed", () -> !isOpen());
        assertEquals(0L, corrections());
    }

    @Test
    void words_of_another_turn_never_come_back_by_taking_back() {
        open(2);
        edit();
        robot.write("X");
        push(KeyCode.ALT, KeyCode.DOWN);
        Fx.until("the next is there", () -> words().equals("And then?"));
        assertFalse(Fx.on(() -> area().isUndoable()));
        push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("And then?", words());
    }

    @Test
    void pasted_line_ends_become_ours() {
        open(4);
        edit();
        Fx.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("a\r\nb\rc ");
            Clipboard.getSystemClipboard().setContent(content);
        });
        push(KeyCode.CONTROL, KeyCode.V);
        push(KeyCode.CONTROL, KeyCode.ENTER);
        reads("a\nb\nc Then we walked.");
    }

    @Test
    void escape_leaves_what_nobody_changed() {
        open(2);
        edit();
        push(KeyCode.ESCAPE);
        Fx.until("it is closed", () -> !isOpen() && inText());
    }

    @Test
    void escape_asks_before_what_was_typed_is_given_up() {
        open(2);
        edit();
        robot.write("X");
        push(KeyCode.ESCAPE);
        assertTrue(isOpen());
        push(KeyCode.ESCAPE);
        assertTrue(isOpen());
        push(KeyCode.ESCAPE);
        push(KeyCode.TAB);
        push(KeyCode.SPACE);
        Fx.until("it is closed", () -> !isOpen() && inText());
        assertEquals(0L, corrections());
    }

    @Test
    void alt_down_keeps_and_goes_on() {
        open(2);
        edit();
        robot.write("X");
        push(KeyCode.ALT, KeyCode.DOWN);
        Fx.until("the next is there", () -> words().equals("And then?"));
        reads("Xno no yes. It was locked.");
        push(KeyCode.ALT, KeyCode.DOWN);
        Fx.until("and the next", () -> words().equals("Then we walked."));
        push(KeyCode.ALT, KeyCode.UP);
        push(KeyCode.ALT, KeyCode.UP);
        Fx.until("and back", () -> words().startsWith("Xno"));
        assertEquals(1L, corrections());
    }

    @Test
    void it_says_which_codings_would_lose_their_words_before_they_do() {
        coded("It was locked");
        open(2);
        edit();
        Fx.until("it is counted", () -> shows("1 coding lies on these words."));
        select("It was locked");
        push(KeyCode.DELETE);
        Fx.until("it is said", () -> shows("1 would lose its words"));
        assertEquals(1, study.codings().all().join().size());
    }

    @Test
    void a_coding_that_lost_its_words_is_put_on_others() {
        lose();
        push(KeyCode.ALT, KeyCode.T);
        Fx.run(() -> window.kit().commands().get("correct.lost").run());
        Fx.pulses(2);
        push(KeyCode.SPACE);
        Fx.until("it is coded", () -> !study.codings().all().join().isEmpty());
        Fx.until("the line is gone", () -> !shows("lost its words in a correction"));
        assertEquals("no no yes.", coding().of(body()));
        push(KeyCode.CONTROL, KeyCode.Z);
        Fx.until("it is back", () -> shows("lost its words in a correction"));
    }

    @Test
    void a_coding_that_lost_its_words_is_let_go() {
        lose();
        Fx.run(() -> window.kit().commands().get("correct.lost").run());
        Fx.pulses(2);
        push(KeyCode.TAB);
        push(KeyCode.SPACE);
        Fx.until("the line is gone", () -> !shows("lost its words in a correction"));
        assertEquals(List.of(), study.lostCodings().of(source.id()).join());
    }

    @Test
    void what_was_typed_waits_while_another_source_is_read() {
        open(2);
        edit();
        robot.write("X");
        Fx.run(() -> window.kit().commands().get("source.next").run());
        Fx.until("another is read", () -> where().startsWith("KI09") && !isOpen());
        Fx.run(() -> window.kit().commands().get("source.previous").run());
        Fx.until("it is back", () -> isOpen() && words().startsWith("Xno"));
        push(KeyCode.CONTROL, KeyCode.ENTER);
        reads("Xno no yes. It was locked.");
    }

    @Test
    void what_was_typed_outlives_the_window() {
        open(2);
        edit();
        robot.write("X");
        Fx.run(() -> window.bench().lock());
        Fx.until("it is locked", () -> window.find(".correcting").isEmpty());
        Fx.on(window.bench()::close).join();
        Study again = reopened();
        Fx.run(() -> window.bench().opened(new Opened(again, TestStudy.coder(again), file())));
        Fx.until("it is back", () -> isOpen() && words().startsWith("Xno"));
        assertFalse(shows("was changed"));
    }

    @Test
    void every_control_has_a_name() {
        lose();
        Fx.run(() -> window.kit().commands().get("correct.lost").run());
        edit();
        assertEquals(List.of(), nameless());
    }

    @Test
    void letters_are_typed_and_no_code_is_picked() {
        open(2);
        edit();
        robot.write("sh.1[");
        assertTrue(words().startsWith("sh.1["));
        assertEquals(List.of(), study.codings().all().join());
    }
}
