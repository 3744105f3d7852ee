package org.nyaya.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was done is told where the focus is. */
class AnnouncingTest {

    private final Announcing announcing = new Announcing();

    @BeforeEach
    void begin() {
        Fx.begin();
    }

    @Test
    void it_is_told_where_the_focus_is() {
        TextField field = new TextField();
        Fx.run(() -> announcing.say(focusing(field), "Safety was applied."));
        assertEquals("Safety was applied.", field.getAccessibleHelp());
    }

    @Test
    void it_is_not_told_any_more_where_the_focus_was() {
        TextField field = new TextField();
        field.setAccessibleHelp("A name");
        Fx.run(() -> announcing.say(focusing(field), "Safety was applied."));
        Fx.run(() -> announcing.moved(new TextField()));
        assertEquals("A name", field.getAccessibleHelp());
    }

    @Test
    void when_nothing_is_said_any_more_nothing_is_left() {
        TextField field = new TextField();
        Fx.run(() -> {
            Scene scene = focusing(field);
            announcing.say(scene, "Safety was applied.");
            announcing.say(scene, null);
        });
        assertNull(field.getAccessibleHelp());
    }

    @Test
    void what_is_said_there_since_stays() {
        TextField field = new TextField();
        field.setAccessibleHelp("1 of 3");
        Fx.run(() -> {
            Scene scene = focusing(field);
            announcing.say(scene, "From the start again.");
            field.setAccessibleHelp("2 of 3");
            announcing.say(scene, null);
        });
        assertEquals("2 of 3", field.getAccessibleHelp());
    }

    @Test
    void what_tells_by_itself_is_left_alone() {
        TextField field = new TextField();
        Announcing.byItself(field);
        Fx.run(() -> announcing.say(focusing(field), "Safety was applied."));
        assertNull(field.getAccessibleHelp());
    }

    private static Scene focusing(TextField field) {
        Scene scene = new Scene(new VBox(field));
        field.requestFocus();
        return scene;
    }
}
