package org.nyaya.ui;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.nyaya.ui.kit.Fx;

/** Coding what was found in a text: just that, in one step. */
class FindAndCodeTest extends OpenedDesk {

    @Test
    void what_a_pattern_found_is_coded_word_for_word() {
        open();
        push(KeyCode.CONTROL, KeyCode.F);
        turn(2);
        push(KeyCode.CONTROL, KeyCode.F);
        type("w[a-z]+ed|\\d+ km");
        counts("1 of 2");
        review("sh");
        push(KeyCode.Y);
        push(KeyCode.Y);
        push(KeyCode.ENTER);
        areCoded("walked", "12 km");
    }

    @Test
    void what_was_found_with_its_capitals_is_all_that_is_coded() {
        open();
        find("Gate", "1 of 3");
        turn(1);
        counts("1 of 1");
        review("sh");
        push(KeyCode.Y);
        push(KeyCode.ENTER);
        areCoded("Gate");
    }

    @Test
    void whole_words_are_all_that_is_coded() {
        open();
        push(KeyCode.CONTROL, KeyCode.F);
        turn(3);
        push(KeyCode.CONTROL, KeyCode.F);
        type("gat");
        counts("Nothing found");
        push(KeyCode.CONTROL, KeyCode.F);
        type("gate");
        counts("1 of 3");
    }

    @Test
    void what_was_said_no_to_stays_as_it_was() {
        open();
        find("gate", "1 of 3");
        review("sh");
        push(KeyCode.N);
        push(KeyCode.N);
        push(KeyCode.Y);
        push(KeyCode.ENTER);
        areCoded("Gate");
    }

    @Test
    void what_was_coded_so_is_taken_back_in_one_step() {
        open();
        find("gate", "1 of 3");
        review("sh");
        push(KeyCode.Y);
        push(KeyCode.Y);
        push(KeyCode.Y);
        push(KeyCode.ENTER);
        areCoded("gate", "gate", "Gate");
        push(KeyCode.CONTROL, KeyCode.Z);
        areCoded();
    }

    @Test
    void a_review_that_was_left_goes_on_where_it_was() {
        open();
        find("gate", "1 of 3");
        review("sh");
        push(KeyCode.Y);
        push(KeyCode.ESCAPE);
        review("sh");
        Fx.until("it goes on", () -> shows(".review .muted", "2 of 3"));
    }

    @Test
    void what_lies_around_a_hit_is_read_with_it() {
        open();
        find("rained", "1 of 1");
        review("sh");
        Fx.until(
                "all of the paragraph is read",
                () ->
                        window.find(".review-said")
                                .map(node -> node.lookupAll(".marked-plain").size() == 2)
                                .orElse(false));
    }

    /** Turns the nth switch behind the words on or off. */
    private void turn(int which) {
        for (int i = 0; i < which; i++) {
            push(KeyCode.TAB);
        }
        push(KeyCode.SPACE);
    }

    private void review(String letters) {
        Fx.run(() -> window.kit().commands().get("find.code").run());
        Fx.until("a code is asked for", () -> window.find(".review-codes").isPresent());
        robot.write(letters);
        push(KeyCode.ENTER);
        Fx.until("it is gone through", () -> window.find(".review-text").isPresent());
    }

    private void areCoded(String... words) {
        Fx.until(
                "just that is coded",
                () ->
                        study.codings().all().join().stream()
                                .map(one -> one.span().of(body))
                                .toList()
                                .equals(List.of(words)));
    }
}
