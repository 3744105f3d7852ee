package org.nyaya.ui.kit;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.KeyboardRobot;

/**
 * Presses keys as {@link FxRobot} does, and waits after each until the window has drawn it; the
 * other one sleeps for 50 ms after each key goes down and again when it comes up.
 */
public final class QuickRobot extends FxRobot {

    /** What comes of a key may ask for another look at the window. */
    private static final int PULSES = 2;

    @Override
    public FxRobot push(KeyCode... combination) {
        keyboard().pressNoWait(combination);
        keyboard().releaseNoWait(List.of(combination).reversed().toArray(KeyCode[]::new));
        return waited();
    }

    @Override
    public FxRobot type(KeyCode... keys) {
        for (KeyCode key : keys) {
            push(key);
        }
        return this;
    }

    @Override
    public FxRobot press(KeyCode... keys) {
        keyboard().pressNoWait(keys);
        return waited();
    }

    @Override
    public FxRobot release(KeyCode... keys) {
        keyboard().releaseNoWait(keys);
        return waited();
    }

    @Override
    public FxRobot write(String text) {
        for (char letter : text.toCharArray()) {
            KeyCode key =
                    switch (letter) {
                        case '\n' -> KeyCode.ENTER;
                        case '\t' -> KeyCode.TAB;
                        default -> KeyCode.UNDEFINED;
                    };
            robotContext()
                    .getBaseRobot()
                    .typeKeyboard(scene(), key, Character.toString(letter));
            waited();
        }
        return this;
    }

    private static Scene scene() {
        return Fx.on(() ->
                Window.getWindows().stream()
                        .filter(Window::isFocused)
                        .findFirst()
                        .orElseGet(() -> Window.getWindows().getLast())
                        .getScene());
    }

    private KeyboardRobot keyboard() {
        return robotContext().getKeyboardRobot();
    }

    private FxRobot waited() {
        Fx.pulses(PULSES);
        return this;
    }
}
