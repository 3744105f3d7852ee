package org.nyaya.ui.shell;

import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.KeyNames;
import org.nyaya.ui.kit.Kit;

/** The bar at the top: which study, the command box, who codes, the lock. */
final class TopBar extends HBox {

    private final Kit kit;
    private final Label name = new Label();
    private final Button study = new Button();
    private final Button box;

    /** What the bar's buttons do; bounds are those of the button, in the scene. */
    record Does(
            Consumer<Bounds> menu, Consumer<Bounds> box, Runnable coder, Runnable lock) {}

    TopBar(Kit kit, String prompt, String coder, Does does) {
        this.kit = kit;
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER);
        Label program = new Label(kit.say("shell.program"));
        program.getStyleClass().add("program");
        program.setMinWidth(USE_PREF_SIZE);
        FontIcon down = new FontIcon(Feather.CHEVRON_DOWN);
        study.setGraphic(Controls.row(4, name, down));
        study.getStyleClass().addAll("flat", "study-name");
        study.setMinWidth(40);
        study.setOnAction(event -> does.menu().accept(boundsOf(study)));
        name("");
        this.box = box(prompt, does.box());
        Button who = new Button();
        Label initials = new Label(coder);
        initials.getStyleClass().add("coder");
        who.setGraphic(Controls.row(6, Controls.muted(kit.say("shell.coding_as")), initials));
        who.setAccessibleText(kit.say("shell.coding_as") + " " + coder);
        who.getStyleClass().add("pill");
        who.setMaxWidth(240);
        who.setOnAction(event -> does.coder().run());
        Button lock = Controls.button(kit.say("shell.lock"), does.lock());
        lock.getStyleClass().add("pill");
        lock.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(side(Pos.CENTER_LEFT, program, study), box, side(Pos.CENTER_RIGHT, who, lock));
    }

    /** What the study is called; empty before that is known, and once it is locked. */
    void name(String called) {
        name.setText(called);
        study.setAccessibleText(kit.say("shell.study", called).strip());
    }

    /** Where the command box is, in the scene. */
    Bounds boxBounds() {
        return boundsOf(box);
    }

    private static Button box(String prompt, Consumer<Bounds> opens) {
        Label words = Controls.muted(prompt);
        Label key = new Label(KeyNames.here().of("Ctrl K"));
        key.getStyleClass().add("key");
        key.setMinWidth(USE_PREF_SIZE);
        Button box = new Button();
        box.setGraphic(Controls.row(8, new FontIcon(Feather.SEARCH), words, Controls.filler(), key));
        box.setAccessibleText(prompt + " " + key.getText());
        box.getStyleClass().add("box");
        box.setPrefWidth(420);
        box.setMinWidth(160);
        box.setOnAction(event -> opens.accept(boundsOf(box)));
        // At the press, before the button takes the focus: what has it now gets it back afterwards.
        box.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                event.consume();
                opens.accept(boundsOf(box));
            }
        });
        return box;
    }

    /** The sides are equally wide, so that the box is in the middle. */
    private static HBox side(Pos at, Node... nodes) {
        HBox side = new HBox(10, nodes);
        side.setAlignment(at);
        side.setPrefWidth(340);
        side.setMinWidth(0);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }

    private static Bounds boundsOf(Button button) {
        return button.localToScene(button.getBoundsInLocal());
    }
}
