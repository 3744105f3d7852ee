package org.nyaya.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.nyaya.coding.FlagKind;
import org.nyaya.source.Source;
import org.nyaya.ui.kit.Fx;
import org.nyaya.ui.kit.Status;

/** A correction that waits, for its words were blurred meanwhile: it is gone on with on demand. */
class CorrectingWaitsTest extends CorrectingWindow {

    private static final String WAITS = "Your correction of ¶ 2 waits for its words";

    @Test
    void the_caret_stays_when_other_words_are_asked_for() {
        waiting();
        goTo(4);
        push(KeyCode.ALT, KeyCode.V);
        Fx.pulses(6);
        assertTrue(where().contains("¶4"), where());
    }

    @Test
    void the_caret_stays_when_another_source_is_flagged() {
        waiting();
        goTo(4);
        flagOther();
        assertTrue(where().contains("¶4"), where());
    }

    @Test
    void that_it_waits_is_said_once_and_not_at_each_change() {
        waiting();
        assertTrue(said().startsWith(WAITS), said());
        goTo(4);
        push(KeyCode.CONTROL, KeyCode.D);
        Fx.until("something else is said", () -> said().startsWith("Bookmark"));
        flagOther();
        assertTrue(said().startsWith("Bookmark"), said());
    }

    @Test
    void alt_e_leads_to_its_blurred_words() {
        waiting();
        goTo(4);
        push(KeyCode.ALT, KeyCode.E);
        Fx.until("the caret is there", () -> where().contains("¶2"));
        assertFalse(isOpen());
        assertTrue(said().startsWith(WAITS), said());
        push(KeyCode.ALT, KeyCode.V);
        Fx.until("it is taken up", () -> isOpen() && words().startsWith("Xno"));
    }

    @Test
    void alt_e_leads_there_from_another_source() {
        waiting();
        Fx.run(() -> window.kit().commands().get("source.next").run());
        Fx.until("another is read", () -> where().startsWith("KI09") && inText());
        push(KeyCode.ALT, KeyCode.E);
        Fx.until("it is back", () -> where().startsWith("KI01") && where().contains("¶2"));
        Fx.pulses(4);
        push(KeyCode.ALT, KeyCode.V);
        Fx.until("it is taken up", () -> isOpen() && words().startsWith("Xno"));
    }

    @Test
    void what_is_given_up_does_not_wait() {
        open(2);
        edit();
        robot.write("X");
        push(KeyCode.ESCAPE);
        push(KeyCode.TAB);
        push(KeyCode.SPACE);
        Fx.until("it is closed", () -> !isOpen());
        Fx.run(() -> window.kit().commands().get("source.next").run());
        Fx.until("another is read", () -> where().startsWith("KI09"));
        Fx.run(() -> window.kit().commands().get("source.previous").run());
        Fx.until("it is back", () -> where().startsWith("KI01"));
        Fx.pulses(6);
        assertFalse(isOpen());
    }

    @Test
    void words_beside_the_frame_that_are_flagged_meanwhile_are_blurred() {
        open(2);
        edit();
        assertTrue(shows("And then?"));
        flag("And then?");
        Fx.until("they are hidden", () -> !shows("And then?"));
        assertTrue(isOpen());
    }

    @Test
    void passages_that_reach_into_words_flagged_meanwhile_are_blurred_in_the_frame() {
        coded("It was locked.\n\nINT: And then?");
        open(2);
        edit();
        select("It was locked.");
        push(KeyCode.DELETE);
        Fx.until("what is left is told", () -> shows("“INT: And then?”"));
        flag("And then?");
        Fx.until("it is hidden", () -> !shows("And then?"));
    }

    private void waiting() {
        flag("It was locked");
        flag("we walked");
        open(2);
        push(KeyCode.ALT, KeyCode.E);
        push(KeyCode.ALT, KeyCode.V);
        edit();
        robot.write("X");
        Fx.run(() -> window.kit().commands().get("source.next").run());
        Fx.until("another is read", () -> where().startsWith("KI09") && !isOpen());
        Fx.run(() -> window.kit().commands().get("source.previous").run());
        Fx.until("it is back", () -> where().startsWith("KI01") && inText());
        Fx.pulses(4);
    }

    private void goTo(int paragraph) {
        push(KeyCode.CONTROL, KeyCode.G);
        robot.write(Integer.toString(paragraph));
        push(KeyCode.ENTER);
        Fx.until("the paragraph", () -> where().contains("¶" + paragraph) && inText());
    }

    private void flag(String words) {
        study.flags().set(source.id(), at(words), Set.of(FlagKind.DEATH)).join();
    }

    private void flagOther() {
        List<Source> others =
                study.sources().all().join().stream()
                        .filter(one -> one.name().equals("KI09"))
                        .toList();
        assertEquals(1, others.size());
        study.flags().setSource(others.getFirst().id(), Set.of(FlagKind.DEATH)).join();
        Fx.pulses(10);
    }

    private String said() {
        Status.Said said = window.kit().status().said().get();
        return said == null ? "" : said.sentence();
    }
}
