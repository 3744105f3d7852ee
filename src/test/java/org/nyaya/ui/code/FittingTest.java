package org.nyaya.ui.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nyaya.ui.kit.Fx;

/** What is said where there is more or less room. */
class FittingTest {

    private static final String WHOLE = "Show: all coders, side by side (60 codings)";
    private static final String BRIEF = "Show: all coders (60 codings)";
    private static final String LEAST = "Show: a part";

    @BeforeEach
    void begin() {
        Fx.begin();
    }

    @Test
    void all_of_it_is_said_where_there_is_room() {
        assertEquals(WHOLE, said(1000));
    }

    @Test
    void where_there_is_less_room_fewer_words_are_said() {
        assertEquals(BRIEF, said(Fx.on(() -> fitting(List.of(BRIEF)).minWidth(-1)) + 1));
    }

    @Test
    void it_is_never_narrower_than_its_fewest_words() {
        assertTrue(
                Fx.on(() ->
                        fitting(List.of(WHOLE, BRIEF, LEAST)).minWidth(-1)
                                == fitting(List.of(LEAST)).prefWidth(-1)));
    }

    @Test
    void a_name_without_end_takes_nothing_from_what_stands_beside_it() {
        assertTrue(Fx.on(() -> fitting(List.of("name ".repeat(60), LEAST)).prefWidth(-1)) < 330);
    }

    private static String said(double width) {
        return Fx.on(() -> {
            Fitting fitting = fitting(List.of(WHOLE, BRIEF, LEAST));
            fitting.resize(width, 20);
            fitting.layout();
            return fitting.said();
        });
    }

    private static Fitting fitting(List<String> ways) {
        Fitting fitting = new Fitting();
        Pane root = new Pane(fitting);
        Scene scene = new Scene(root);
        fitting.say(ways);
        scene.getRoot().applyCss();
        return fitting;
    }
}
