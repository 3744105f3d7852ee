package org.nyaya.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.nyaya.study.TestStudy;
import org.nyaya.ui.kit.Fx;

/** Going about in a text: to a paragraph, to turns, to bookmarks, and back. */
class GoingAboutTest extends OpenedDesk {

    @Test
    void one_goes_to_a_paragraph_and_back_and_forward() {
        open();
        push(KeyCode.CONTROL, KeyCode.G);
        robot.write("4");
        push(KeyCode.ENTER);
        at("¶4");
        push(KeyCode.ALT, KeyCode.LEFT);
        at("¶1");
        push(KeyCode.ALT, KeyCode.RIGHT);
        at("¶4");
    }

    @Test
    void a_number_that_is_none_is_said_while_it_is_typed() {
        open();
        push(KeyCode.CONTROL, KeyCode.G);
        robot.write("99");
        Fx.until("it is said", () -> shows(".go-pane .trouble", "There is no such paragraph"));
    }

    @Test
    void back_leads_to_the_source_before() {
        open();
        push(KeyCode.CONTROL, KeyCode.G);
        robot.write("3");
        push(KeyCode.ENTER);
        at("¶3");
        push(KeyCode.ALT, KeyCode.PAGE_DOWN);
        Fx.until("the other is read", () -> where().startsWith("KI09"));
        push(KeyCode.ALT, KeyCode.LEFT);
        Fx.until("the first is", () -> where().startsWith("KI01"));
        at("¶3");
    }

    @Test
    void the_next_turn_without_a_code_is_none_of_the_interviewer() {
        code("We slept");
        open();
        push(KeyCode.ALT, KeyCode.N);
        at("¶4");
        push(KeyCode.ALT, KeyCode.N);
        at("¶5");
        push(KeyCode.ALT, KeyCode.N);
        at("¶4");
        assertEquals("On from the beginning.", said());
        push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.N);
        at("¶5");
    }

    @Test
    void the_turns_of_a_speaker_are_gone_through() {
        open();
        push(KeyCode.ALT, KeyCode.P);
        at("¶3");
        push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.P);
        at("¶1");
    }

    @Test
    void bookmarks_are_set_gone_through_listed_and_outlive_the_window() {
        open();
        push(KeyCode.CONTROL, KeyCode.D);
        Fx.until("it is said", () -> said().equals("Bookmark at ¶ 1."));
        push(KeyCode.CONTROL, KeyCode.G);
        robot.write("4");
        push(KeyCode.ENTER);
        at("¶4");
        push(KeyCode.CONTROL, KeyCode.D);
        push(KeyCode.ALT, KeyCode.D);
        at("¶1");
        push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.D);
        at("¶4");
        Fx.until(
                "kept",
                () ->
                        study.project()
                                .remembered()
                                .recall("bookmarks/" + TestStudy.coder(study).id())
                                .join()
                                .orElse("")
                                .matches(source.id() + ":1@\\d+\\+0,4@\\d+\\+\\d+"));
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        Fx.until("they are listed", () -> window.find(".bookmark-pane").isPresent());
        push(KeyCode.ENTER);
        at("¶1");
    }
}
