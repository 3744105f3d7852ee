package org.nyaya.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.nyaya.ui.kit.QuickRobot;
import org.nyaya.ui.kit.Fx;
import org.testfx.api.FxRobot;

/** What is done to a window to bring a screen about: commands, keys, buttons, fields. */
final class Hands {

    private final FxRobot robot = new QuickRobot();
    private final TestWindow window;

    Hands(TestWindow window) {
        this.window = window;
    }

    /** Runs the command of that id. */
    void run(String command) {
        Fx.run(() -> window.kit().commands().get(command).run());
        Fx.pulses(3);
    }

    void write(String letters) {
        robot.write(letters);
        Fx.pulses(2);
    }

    /** Presses the last key while the others are held. */
    void press(KeyCode... keys) {
        robot.push(keys);
        Fx.pulses(2);
    }

    /** Presses a key so many times. */
    void times(int count, KeyCode... keys) {
        for (int i = 0; i < count; i++) {
            robot.push(keys);
        }
        Fx.pulses(2);
    }

    /** Fires the button that says this. */
    void button(String words) {
        awaits(words);
        Fx.run(() ->
                all().stream()
                        .filter(node ->
                                node instanceof Button button
                                        && !button.isDisabled()
                                        && words.equals(button.getText()))
                        .map(Button.class::cast)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("No button " + words))
                        .fire());
        Fx.pulses(2);
    }

    /** Puts a text into the field of that name. */
    void fill(String name, String text) {
        Fx.run(() ->
                all().stream()
                        .filter(node ->
                                node instanceof TextInputControl
                                        && node.isVisible()
                                        && name.equals(node.getAccessibleText()))
                        .map(TextInputControl.class::cast)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("No field " + name))
                        .setText(text));
        Fx.pulses(2);
    }

    /** Waits until these words are seen. */
    void awaits(String words) {
        Fx.until("“" + words + "” is seen", () -> has(words));
        Fx.pulses(2);
    }

    /** Waits until there is a node of that style class. */
    void awaitsNode(String selector) {
        Fx.until(selector, () -> window.scene().getRoot().lookup(selector) != null);
        Fx.pulses(2);
    }

    /** Closes every sheet and pane. */
    void closeAll() {
        Fx.run(() -> window.kit().layers().closeAll());
        Fx.pulses(2);
    }

    private boolean has(String words) {
        return all().stream()
                .anyMatch(node ->
                        switch (node) {
                            case Labeled labeled when labeled.getText() != null ->
                                    labeled.getText().contains(words);
                            case Text text -> text.getText().contains(words);
                            default -> false;
                        });
    }

    private List<Node> all() {
        List<Node> found = new ArrayList<>();
        each(window.scene().getRoot(), found::add);
        return found;
    }

    private static void each(Node node, Consumer<Node> does) {
        does.accept(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> each(child, does));
        }
    }
}
