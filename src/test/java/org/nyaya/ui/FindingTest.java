package org.nyaya.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.Test;
import org.nyaya.ui.kit.Fx;

/** Finding words while reading. */
class FindingTest extends OpenedDesk {

    @Test
    void what_is_typed_is_found_at_once_and_counted() {
        open();
        push(KeyCode.CONTROL, KeyCode.F);
        robot.write("gate");
        counts("1 of 3");
    }

    @Test
    void the_hits_go_round_in_a_ring_and_it_is_said() {
        open();
        find("gate", "1 of 3");
        push(KeyCode.ENTER);
        counts("2 of 3");
        push(KeyCode.F3);
        counts("3 of 3");
        push(KeyCode.ENTER);
        counts("1 of 3");
        assertEquals("On from the beginning.", said());
        push(KeyCode.SHIFT, KeyCode.ENTER);
        counts("3 of 3");
        push(KeyCode.SHIFT, KeyCode.F3);
        counts("2 of 3");
    }

    @Test
    void a_hit_is_coded_after_escape() {
        open();
        find("rained", "1 of 1");
        push(KeyCode.ESCAPE);
        Fx.until("the text has the focus", this::inText);
        robot.write("sh");
        push(KeyCode.ENTER);
        Fx.until("it is coded", () -> study.codings().all().join().size() == 1);
        assertEquals("rained", study.codings().all().join().getFirst().span().of(body));
    }

    @Test
    void capitals_matter_where_it_is_wished() {
        open();
        find("Gate", "1 of 3");
        push(KeyCode.TAB);
        push(KeyCode.SPACE);
        counts("1 of 1");
    }

    @Test
    void a_pattern_finds_numbers_and_one_that_is_none_is_said() {
        open();
        push(KeyCode.CONTROL, KeyCode.F);
        push(KeyCode.TAB);
        push(KeyCode.TAB);
        push(KeyCode.SPACE);
        push(KeyCode.CONTROL, KeyCode.F);
        type("\\d+ km");
        counts("1 of 1");
        type("(a");
        Fx.until("it is said", () -> shows(".find-bar .trouble", "This is no pattern yet"));
    }

    @Test
    void a_straight_apostrophe_finds_a_curly_one() {
        open();
        push(KeyCode.CONTROL, KeyCode.F);
        type("it's far");
        counts("1 of 1");
    }

    @Test
    void what_was_found_is_painted_until_the_bar_closes() {
        open();
        find("gate", "1 of 3");
        Fx.until("it is painted", () -> painted() > 0);
        push(KeyCode.ESCAPE);
        Fx.until("nothing is", () -> painted() == 0);
    }

    @Test
    void every_control_of_bar_panes_and_list_has_a_name() {
        code("locked");
        open();
        push(KeyCode.CONTROL, KeyCode.F);
        assertEquals(List.of(), nameless());
        push(KeyCode.ESCAPE);
        push(KeyCode.CONTROL, KeyCode.G);
        assertEquals(List.of(), nameless());
        push(KeyCode.ESCAPE);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        Fx.until("they are listed", () -> window.find(".bookmark-pane").isPresent());
        assertEquals(List.of(), nameless());
        push(KeyCode.ESCAPE);
        push(KeyCode.ALT, KeyCode.L);
        assertEquals(List.of(), nameless());
    }

    @Test
    void nothing_of_it_is_left_when_the_study_is_locked() {
        open();
        find("gate", "1 of 3");
        Fx.run(() -> window.bench().lock());
        Fx.until("the bar is gone", () -> window.find(".find-bar").isEmpty());
    }

    private long painted() {
        return window.scene().getRoot().lookupAll(".reading-hit").stream()
                .filter(node -> node instanceof Path path && !path.getElements().isEmpty())
                .count();
    }
}
