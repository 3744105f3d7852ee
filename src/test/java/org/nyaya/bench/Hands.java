package org.nyaya.bench;

import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Presses keys as a keyboard would, wherever the focus is. Used on the window's thread. */
record Hands(Scene scene) {

    void press(KeyCode key) {
        press(key, false, false);
    }

    void press(KeyCode key, boolean control, boolean alt) {
        Node at = scene.getFocusOwner();
        for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(at, new KeyEvent(type, "", "", key, false, control, alt, false));
        }
    }

    void type(String letters) {
        Event.fireEvent(
                scene.getFocusOwner(),
                new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        letters,
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false));
    }
}
