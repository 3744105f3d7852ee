package org.nyaya.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.ui.kit.Fx;
import org.nyaya.ui.start.Opened;

/** Bookmarks in a text that is corrected, while corrections are undone and redone. */
class CorrectingMarksTest extends CorrectingWindow {

    @Test
    void a_bookmark_stays_at_its_paragraph_when_one_comes_before_it() {
        open(4);
        mark(4);
        goTo(2);
        putBehind("More");
        bookmarked(5);
        push(KeyCode.CONTROL, KeyCode.Z);
        bookmarked(4);
    }

    @Test
    void a_correction_that_is_undone_from_another_source_brings_the_bookmark_back() {
        open(4);
        mark(4);
        goTo(2);
        putBehind("More");
        bookmarked(5);
        Fx.run(() -> window.kit().commands().get("source.next").run());
        Fx.until("another is read", () -> where().startsWith("KI09"));
        push(KeyCode.CONTROL, KeyCode.Z);
        Fx.until("it is undone", () -> !body().contains("More"));
        Fx.run(() -> window.kit().commands().get("source.previous").run());
        Fx.until("it is back", () -> where().startsWith("KI01"));
        bookmarked(4);
    }

    @Test
    void a_bookmark_whose_paragraph_went_is_back_when_that_is_undone() {
        open(2);
        putBehind("More");
        mark(3);
        takeAway("\nMore");
        bookmarked(2);
        push(KeyCode.CONTROL, KeyCode.Z);
        bookmarked(3);
    }

    @Test
    void two_that_came_to_one_paragraph_are_two_again_when_that_is_undone() {
        open(2);
        putBehind("More");
        mark(2);
        mark(3);
        takeAway("\nMore");
        bookmarked(2);
        push(KeyCode.CONTROL, KeyCode.Z);
        bookmarked(2, 3);
    }

    @Test
    void a_correction_that_is_undone_after_a_lock_brings_the_bookmark_back() {
        open(2);
        putBehind("More");
        mark(3);
        takeAway("\nMore");
        bookmarked(2);
        push(KeyCode.CONTROL, KeyCode.L);
        Fx.on(window.bench()::close).join();
        Study again = reopened();
        Fx.run(() -> window.bench().opened(new Opened(again, TestStudy.coder(again), file())));
        Fx.until("it is open", () -> inText() && where().startsWith("KI01"));
        bookmarked(2);
        push(KeyCode.CONTROL, KeyCode.Z);
        bookmarked(3);
    }

    @Test
    void removing_it_removes_all_that_came_to_the_paragraph() {
        open(2);
        putBehind("More");
        mark(2);
        mark(3);
        takeAway("\nMore");
        bookmarked(2);
        push(KeyCode.CONTROL, KeyCode.D);
        bookmarked();
    }

    private void goTo(int paragraph) {
        push(KeyCode.CONTROL, KeyCode.G);
        robot.write(Integer.toString(paragraph));
        push(KeyCode.ENTER);
        Fx.until("the paragraph", () -> where().contains("¶" + paragraph) && inText());
    }

    private void mark(int paragraph) {
        goTo(paragraph);
        push(KeyCode.CONTROL, KeyCode.D);
        Fx.until("it is set", () -> kept().contains(paragraph + "@"));
    }

    /** Puts a line behind the words in which the caret is. */
    private void putBehind(String words) {
        edit();
        push(KeyCode.CONTROL, KeyCode.END);
        push(KeyCode.ENTER);
        robot.write(words);
        push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.until("it is there", () -> body().contains(words) && inText());
    }

    private void takeAway(String words) {
        edit();
        select(words);
        push(KeyCode.DELETE);
        push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.until("it is gone", () -> !body().contains(words) && inText());
    }

    private void bookmarked(Integer... paragraphs) {
        Fx.until("bookmarks", () -> bookmarks().equals(List.of(paragraphs)));
        Fx.pulses(4);
        assertEquals(List.of(paragraphs), Fx.on(this::bookmarks));
    }
}
