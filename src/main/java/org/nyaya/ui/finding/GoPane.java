package org.nyaya.ui.finding;

import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Wrapped;

/** Asks for the number of a paragraph. A number that is none is said while it is typed. */
final class GoPane extends VBox {

    private static final double WIDTH = 240;

    private final Kit kit;
    private final int most;
    private final IntConsumer go;
    private final TextField number = new TextField();
    private final Label meaning = Wrapped.muted("");

    /**
     * @param most how many paragraphs there are
     * @param go is told the number that was chosen
     */
    GoPane(Kit kit, int most, IntConsumer go) {
        super(8);
        this.kit = kit;
        this.most = most;
        this.go = go;
        getStyleClass().addAll("pane-above", "go-pane");
        setPrefWidth(WIDTH);
        Label label = new Label(kit.say("command.go.paragraph"));
        label.setLabelFor(number);
        number.setAccessibleText(kit.say("command.go.paragraph"));
        getChildren().addAll(label, number, meaning);
        number.textProperty().subscribe(this::look);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void open(Bounds at) {
        kit.layers().showBeside(this, at, () -> {});
        number.requestFocus();
    }

    private void look() {
        boolean wrong = !number.getText().isBlank() && wanted().isEmpty();
        meaning.setText(kit.say(wrong ? "go.no_such" : "go.between", most));
        meaning.getStyleClass().removeAll("muted", "trouble");
        meaning.getStyleClass().add(wrong ? "trouble" : "muted");
        number.setAccessibleHelp(meaning.getText());
    }

    private OptionalInt wanted() {
        try {
            int wanted = Integer.parseInt(number.getText().replace("¶", "").strip());
            return wanted >= 1 && wanted <= most ? OptionalInt.of(wanted) : OptionalInt.empty();
        } catch (NumberFormatException none) {
            return OptionalInt.empty();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            wanted().ifPresent(wanted -> {
                kit.layers().close(this);
                go.accept(wanted);
            });
        }
    }
}
