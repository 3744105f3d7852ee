package org.nyaya.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.nyaya.coding.Code;
import org.nyaya.coding.Pins;
import org.nyaya.ui.desk.Codes;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.desk.Dragged;
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Hue;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;

/**
 * The pinned codes below the text, each with the digit that applies it. Their places are the
 * coder's own and never move by themselves.
 */
public final class PinRail extends HBox {

    private final Kit kit;
    private final Desk desk;
    private final CodeActions actions;
    private final PinEdits edits;
    private final HBox pins = new HBox(8);
    private final Label last = Controls.muted("");

    public PinRail(Session session, Desk desk, CodeActions actions) {
        this.kit = session.kit();
        this.desk = desk;
        this.actions = actions;
        this.edits = new PinEdits(session);
        getStyleClass().add("pin-rail");
        pins.getStyleClass().add("pins");
        HBox.setHgrow(pins, Priority.ALWAYS);
        pins.setMinWidth(0);
        Label key = new Label(".");
        key.getStyleClass().add("key");
        key.setMinWidth(USE_PREF_SIZE);
        last.setMaxWidth(180);
        Label letters = Controls.muted(kit.say("pins.letters"));
        letters.setMinWidth(USE_PREF_SIZE);
        HBox hint = Controls.row(6, key, last, letters);
        HBox.setMargin(letters, new Insets(0, 0, 0, 6));
        hint.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(pins, hint);
        show();
        desk.codes()
                .addListener((of, before, now) -> {
                    if (!now.isLike(before)) {
                        show();
                    }
                });
        actions.last().subscribe(code -> show());
    }

    /**
     * Applies the code that is pinned to that digit, 1 to 9. False where there is no such place.
     */
    public boolean digit(int digit) {
        if (digit < 1 || digit > Pins.PLACES) {
            return false;
        }
        Long code = desk.codes().get().pins().get(digit);
        if (code == null) {
            kit.status().complain(kit.say("pins.none_there", digit));
        } else {
            actions.apply(code);
        }
        return true;
    }

    /** The digit of a key, 0 to 9; negative where it has none. */
    static int digitOf(KeyCode key) {
        return key.isDigitKey() ? key.getName().charAt(key.getName().length() - 1) - '0' : -1;
    }

    /** Lets the place of the chosen code be chosen, in a pane beside {@code at} (in the scene). */
    void choose(Bounds at) {
        chosen().ifPresent(code -> PinPane.open(kit, edits, desk.codes().get(), code, at));
    }

    List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        for (int place = 1; place <= Pins.PLACES; place++) {
            int to = place;
            commands.add(
                    Command.of(
                            "code.pin_" + place,
                            "Shortcut+Shift+" + place,
                            () -> turn(to),
                            desk.code().isNotNull()));
        }
        return commands;
    }

    /** Pins the chosen code there, or takes it off where it is there. */
    private void turn(int place) {
        chosen().ifPresent(code -> {
            Long there = desk.codes().get().pins().get(place);
            if (there != null && there == code.id()) {
                edits.unpin(code);
            } else {
                edits.pin(code, place);
            }
        });
    }

    private Optional<Code> chosen() {
        Long code = desk.code().get();
        return code == null ? Optional.empty() : desk.codes().get().tree().find(code);
    }

    /** Nothing of the codebook is left here. */
    void clear() {
        pins.getChildren().clear();
        last.setText("");
    }

    private void show() {
        Codes codes = desk.codes().get();
        pins.getChildren().clear();
        for (Map.Entry<Integer, Long> pin : new TreeMap<>(codes.pins()).entrySet()) {
            codes.tree()
                    .find(pin.getValue())
                    .ifPresent(code -> pins.getChildren().add(pin(codes, pin.getKey(), code)));
        }
        if (pins.getChildren().isEmpty()) {
            pins.getChildren().add(Controls.muted(kit.say("pins.empty")));
        }
        Long code = actions.last().get();
        String name = code == null ? "" : codes.tree().find(code).map(Code::name).orElse("");
        last.setText(kit.say("pins.repeat", name).strip());
    }

    private Button pin(Codes codes, int place, Code code) {
        Label digit = new Label(Integer.toString(place));
        digit.getStyleClass().add("digit");
        digit.setMinWidth(USE_PREF_SIZE);
        Label name = new Label(code.name());
        name.setMinWidth(0);
        Button button = Controls.button("", () -> digit(place));
        button.setGraphic(Controls.row(6, digit, new Hue(codes.hues().get(code.id())), name));
        button.getStyleClass().add("pin");
        button.setMinWidth(56);
        // A click leaves the focus in the text.
        button.setFocusTraversable(false);
        String path = CodeLine.path(codes.tree(), code);
        button.setAccessibleText(kit.say("pins.place", place, path));
        Controls.tip(button, () -> path);
        button.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.SECONDARY) {
                Bounds at = button.localToScene(button.getBoundsInLocal());
                PinPane.open(kit, edits, desk.codes().get(), code, at);
            }
        });
        button.setOnDragDetected(event -> Dragged.code(button, code.id()));
        button.setOnMouseDragReleased(event -> {
            Dragged.codeIn(event).ifPresent(dropped -> dropped(dropped, place));
            event.consume();
        });
        return button;
    }

    private void dropped(long code, int place) {
        desk.codes().get().tree().find(code).ifPresent(one -> edits.pin(one, place));
    }
}
