package org.nyaya.ui.kit;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Some commands with their keys, below a button or beside what they are for. */
public final class Menu {

    private final Kit kit;
    private final VBox pane = new VBox();

    public Menu(Kit kit, List<Command> commands) {
        this.kit = kit;
        pane.getStyleClass().addAll("pane-above", "menu");
        pane.setPrefWidth(240);
        commands.forEach(command -> pane.getChildren().add(line(command)));
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Lays it beside that place in the scene. */
    public void open(Bounds below) {
        kit.layers().showBeside(pane, below, () -> {});
    }

    private Button line(Command command) {
        Label key = new Label(command.key() == null ? "" : KeyNames.here().of(command.key()));
        key.getStyleClass().add("key");
        key.setVisible(command.key() != null);
        String name = kit.say("command." + command.id());
        Button line =
                Controls.button(
                        "",
                        () -> {
                            kit.layers().close(pane);
                            command.run();
                        });
        line.setGraphic(Controls.row(8, new Label(name), Controls.filler(), key));
        line.setAccessibleText((name + " " + key.getText()).strip());
        line.getStyleClass().addAll("flat", "menu-line");
        line.setMaxWidth(Double.MAX_VALUE);
        line.disableProperty().bind(Bindings.not(command.possible()));
        return line;
    }

    private void pressed(KeyEvent event) {
        int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (by == 0) {
            return;
        }
        int count = pane.getChildren().size();
        for (int i = 0; i < count; i++) {
            if (pane.getChildren().get(i).isFocused()) {
                pane.getChildren().get(Math.floorMod(i + by, count)).requestFocus();
                break;
            }
        }
        event.consume();
    }
}
