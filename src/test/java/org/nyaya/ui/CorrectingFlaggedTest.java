package org.nyaya.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.nyaya.coding.FlagKind;
import org.nyaya.study.TestStudy;
import org.nyaya.ui.kit.Fx;

/** Correcting what is hard to read: nothing of it is met unasked. */
class CorrectingFlaggedTest extends CorrectingWindow {

    @Test
    void words_that_were_flagged_when_they_went_are_blurred_in_the_list_until_asked_for() {
        loseFlagged();
        push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.E);
        Fx.pulses(2);
        assertFalse(tells("It was locked"));
        push(KeyCode.SPACE);
        Fx.until("the words are there", () -> shows("It was locked"));
    }

    @Test
    void what_is_shown_in_the_list_is_blurred_again_when_another_source_was_read() {
        loseFlagged();
        Fx.run(() -> window.kit().commands().get("correct.lost").run());
        Fx.pulses(2);
        push(KeyCode.SPACE);
        Fx.until("the words are there", () -> shows("It was locked"));
        Fx.run(() -> window.kit().commands().get("source.next").run());
        Fx.until("another is read", () -> where().startsWith("KI09"));
        Fx.run(() -> window.kit().commands().get("source.previous").run());
        Fx.until("it is back", () -> shows("lost its words in a correction"));
        assertFalse(tells("It was locked"));
    }

    @Test
    void in_a_source_that_is_flagged_the_words_are_blurred_in_the_list() {
        lose();
        study.flags().setSource(source.id(), Set.of(FlagKind.DEATH)).join();
        Fx.run(() -> window.kit().commands().get("correct.lost").run());
        Fx.until("it is said", () -> shows("[flagged: death, hidden]") || shows("[death]"));
        assertFalse(tells("It was locked"));
    }

    @Test
    void a_correction_that_waits_is_not_taken_up_before_its_words_are_asked_for() {
        flag("It was locked");
        open(2);
        unveil();
        edit();
        robot.write("X");
        Fx.run(() -> window.kit().commands().get("source.next").run());
        Fx.until("another is read", () -> where().startsWith("KI09") && !isOpen());
        Fx.run(() -> window.kit().commands().get("source.previous").run());
        Fx.until("it is back", () -> where().startsWith("KI01"));
        Fx.pulses(4);
        assertFalse(isOpen());
        push(KeyCode.ALT, KeyCode.V);
        Fx.until("it is taken up", () -> isOpen() && words().startsWith("Xno"));
    }

    @Test
    void words_that_are_blurred_while_they_are_corrected_go_and_what_was_typed_waits() {
        open(2);
        edit();
        robot.write("X");
        flag("It was locked");
        Fx.until("it is closed", () -> !isOpen());
        push(KeyCode.ALT, KeyCode.V);
        Fx.until("it is taken up", () -> isOpen() && words().startsWith("Xno"));
    }

    @Test
    void a_quote_and_a_flag_that_go_are_named_before_and_after() {
        flag("It was locked");
        TestStudy.quote(study, "Water", source, at("locked"));
        open(2);
        unveil();
        edit();
        select("It was locked.");
        push(KeyCode.DELETE);
        Fx.until(
                "it is said", () -> shows("1 quote in a memo and 1 flag would go with the words."));
        assertTrue(shows("Water"));
        push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.until(
                "it is told",
                () -> shows("1 quote in a memo (Water) and 1 flag (death) went with the words."));
    }

    @Test
    void a_bookmark_whose_paragraph_goes_is_told_before_and_after() {
        open(2);
        edit();
        push(KeyCode.CONTROL, KeyCode.END);
        push(KeyCode.ENTER);
        push(KeyCode.ENTER);
        robot.write("More");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        reads("no no yes. It was locked.\n\nMore");
        Fx.until("the text has the focus", this::inText);
        push(KeyCode.CONTROL, KeyCode.G);
        robot.write("3");
        push(KeyCode.ENTER);
        Fx.until("the paragraph", () -> where().contains("¶3") && inText());
        push(KeyCode.CONTROL, KeyCode.D);
        Fx.until("it is set", () -> bookmarks().equals(List.of(3)));
        edit();
        select("More");
        push(KeyCode.DELETE);
        Fx.until("it is said", () -> shows("1 bookmark would move to the paragraph beside it."));
        push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.until("it is told", () -> shows("1 bookmark (¶ 3) moved to the paragraph beside it."));
    }

    /** Who asks for the frame first comes to where the words are blurred. */
    private void unveil() {
        push(KeyCode.ALT, KeyCode.E);
        assertFalse(isOpen());
        push(KeyCode.ALT, KeyCode.V);
    }

    private void flag(String words) {
        study.flags().set(source.id(), at(words), Set.of(FlagKind.DEATH)).join();
    }

    private void loseFlagged() {
        flag("It was locked");
        coded("It was locked");
        open(2);
        unveil();
        edit();
        select("It was locked.");
        push(KeyCode.DELETE);
        push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.until("it is said", () -> shows("lost its words in a correction"));
        Fx.until("the text has the focus", this::inText);
    }

    /** Whether words stand anywhere in the window, or are read aloud there. */
    private boolean tells(String words) {
        return Fx.on(() ->
                shows(words)
                        || window.scene().getRoot().lookupAll("*").stream()
                                .map(Node::getAccessibleText)
                                .anyMatch(said -> said != null && said.contains(words)));
    }
}
