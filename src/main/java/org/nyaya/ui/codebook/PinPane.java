package org.nyaya.ui.codebook;

import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Code;
import org.nyaya.coding.Pins;
import org.nyaya.ui.desk.Codes;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Hue;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Wrapped;

/** The nine places of pinned codes, to choose one for a code: by its digit, click or Enter. */
final class PinPane extends VBox {

    private final Kit kit;
    private final PinEdits edits;
    private final Code code;

    private PinPane(Kit kit, PinEdits edits, Codes codes, Code code) {
        this.kit = kit;
        this.edits = edits;
        this.code = code;
        getStyleClass().addAll("pane-above", "pin-pane");
        Label title = new Wrapped(kit.say("pins.choose", code.name()));
        title.getStyleClass().add("heading");
        getChildren().add(title);
        Map<Integer, Long> pins = codes.pins();
        for (int place = 1; place <= Pins.PLACES; place++) {
            getChildren().add(row(codes, place, pins.get(place)));
        }
        if (pins.containsValue(code.id())) {
            Button off = Controls.button(kit.say("pins.off"), () -> choose(0));
            off.getStyleClass().add("pin-place");
            off.setMaxWidth(Double.MAX_VALUE);
            getChildren().add(off);
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    static void open(Kit kit, PinEdits edits, Codes codes, Code code, Bounds at) {
        kit.layers().showBeside(new PinPane(kit, edits, codes, code), at, () -> {});
    }

    private Button row(Codes codes, int place, @Nullable Long pinned) {
        Code there = pinned == null ? null : codes.tree().find(pinned).orElse(null);
        String name = there == null ? kit.say("pins.free") : there.name();
        Label digit = new Label(Integer.toString(place));
        digit.getStyleClass().add("key");
        digit.setMinWidth(USE_PREF_SIZE);
        Label what = there == null ? Controls.muted(name) : new Label(name);
        what.setMinWidth(0);
        HBox row =
                Controls.row(
                        8, digit, new Hue(there == null ? null : codes.hues().get(pinned)), what);
        Button button = Controls.button("", () -> choose(place));
        button.setGraphic(row);
        button.setAccessibleText(kit.say("pins.place", place, name));
        button.getStyleClass().add("pin-place");
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private void pressed(KeyEvent event) {
        KeyCode key = event.getCode();
        if (key == KeyCode.DOWN || key == KeyCode.UP) {
            requestFocusTraversal(
                    key == KeyCode.DOWN ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
            event.consume();
        } else if (key.isDigitKey()) {
            int digit = PinRail.digitOf(key);
            if (digit >= 1) {
                choose(digit);
                event.consume();
            }
        }
    }

    private void choose(int place) {
        kit.layers().close(this);
        if (place == 0) {
            edits.unpin(code);
        } else {
            edits.pin(code, place);
        }
    }
}
