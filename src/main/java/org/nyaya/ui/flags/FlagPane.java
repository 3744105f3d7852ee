package org.nyaya.ui.flags;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nyaya.coding.FlagKind;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;

/** Why something is hard to read: six kinds, each with its digit; Enter keeps what is chosen. */
final class FlagPane extends VBox {

    private static final double WIDTH = 280;

    /** In their order, from the digit 1 on. */
    private static final List<FlagKind> KINDS = List.of(FlagKind.values());

    private final Kit kit;
    private final Set<FlagKind> before;
    private final Consumer<Set<FlagKind>> keep;
    private final Map<FlagKind, CheckBox> boxes = new EnumMap<>(FlagKind.class);
    private final Label trouble = new Label();

    /**
     * @param what is to be flagged, in words
     * @param before for what it is flagged already
     * @param keep takes for what it is flagged from now on; nothing for no longer
     */
    FlagPane(Kit kit, String what, Set<FlagKind> before, Consumer<Set<FlagKind>> keep) {
        super(8);
        this.kit = kit;
        this.before = before;
        this.keep = keep;
        getStyleClass().addAll("pane-above", "flag-pane");
        setPrefWidth(WIDTH);
        setAccessibleText(what);
        Label heading = new Label(what);
        heading.getStyleClass().add("flag-heading");
        heading.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        VBox kinds = new VBox(2);
        for (FlagKind kind : KINDS) {
            kinds.getChildren().add(line(kind));
        }
        Label hint = Controls.muted(kit.say("flag.hint"));
        hint.setWrapText(true);
        trouble.getStyleClass().add("trouble");
        trouble.setWrapText(true);
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        getChildren().setAll(heading, kinds, hint, trouble, buttons());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void open(Bounds at) {
        kit.layers().showBeside(this, at, () -> {});
    }

    private HBox line(FlagKind kind) {
        String name = kit.say("flag.kind." + kind);
        String digit = Integer.toString(KINDS.indexOf(kind) + 1);
        CheckBox box = new CheckBox(name);
        box.setAccessibleText(kit.say("flag.choice", digit, name));
        box.setSelected(before.contains(kind));
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        boxes.put(kind, box);
        Label key = new Label(digit);
        key.getStyleClass().add("key");
        return Controls.row(8, box, key);
    }

    private HBox buttons() {
        HBox row = Controls.row(8, Controls.filler());
        if (!before.isEmpty()) {
            row.getChildren().add(Controls.button(kit.say("flag.remove"), () -> done(Set.of())));
        }
        Button main = Controls.button(kit.say("flag.keep"), this::keep);
        main.getStyleClass().add("accent");
        row.getChildren().add(main);
        return row;
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        int digit = digit(event.getCode());
        if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
            event.consume();
            keep();
        } else if (digit >= 1 && digit <= KINDS.size()) {
            event.consume();
            CheckBox box = boxes.get(KINDS.get(digit - 1));
            if (box != null) {
                box.setSelected(!box.isSelected());
                box.requestFocus();
            }
            trouble.setText("");
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            event.consume();
            step(event.getCode() == KeyCode.DOWN ? 1 : -1);
        }
    }

    private static int digit(KeyCode code) {
        String name = code.getName();
        return code.isDigitKey() ? Character.digit(name.charAt(name.length() - 1), 10) : -1;
    }

    private void step(int by) {
        for (int i = 0; i < KINDS.size(); i++) {
            CheckBox box = boxes.get(KINDS.get(i));
            CheckBox next = boxes.get(KINDS.get(Math.floorMod(i + by, KINDS.size())));
            if (box != null && next != null && box.isFocused()) {
                next.requestFocus();
                return;
            }
        }
    }

    private void keep() {
        Set<FlagKind> chosen = EnumSet.noneOf(FlagKind.class);
        boxes.forEach((kind, box) -> {
            if (box.isSelected()) {
                chosen.add(kind);
            }
        });
        if (chosen.isEmpty() && before.isEmpty()) {
            trouble.setText(kit.say("flag.none_chosen"));
            return;
        }
        done(chosen);
    }

    private void done(Set<FlagKind> chosen) {
        kit.layers().close(this);
        if (!chosen.equals(before)) {
            keep.accept(chosen);
        }
    }
}
