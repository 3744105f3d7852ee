package org.nyaya.ui.kit;

import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Controls that are named for those who cannot see them, from the start. */
public final class Controls {

    /**
     * What stands in a column's heading beside its words: the space around, and the sign of
     * sorting.
     */
    private static final double HEADING = 20;

    private Controls() {}

    /** A button with a word on it. */
    public static Button button(String text, Runnable does) {
        Button button = new Button(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(text);
        button.setOnAction(event -> does.run());
        return button;
    }

    /** The button that Enter presses. */
    public static Button main(String text, Runnable does) {
        Button button = button(text, does);
        button.setDefaultButton(true);
        button.getStyleClass().add("accent");
        return button;
    }

    /** A button that shows a sign and tells its name when it is pointed at. */
    public static Button icon(Feather sign, String name, Runnable does) {
        Button button = new Button(null, new FontIcon(sign));
        button.getStyleClass().addAll("flat", "icon-button");
        button.setAccessibleText(name);
        tip(button, () -> name);
        button.setOnAction(event -> does.run());
        return button;
    }

    /**
     * Tells more of a control when it is pointed at. What shows it is a window of its own and dear
     * to make, so it is made when the mouse first comes.
     */
    public static void tip(Control control, Supplier<String> says) {
        control.addEventHandler(
                MouseEvent.MOUSE_ENTERED,
                event -> {
                    Tooltip tip =
                            control.getTooltip() == null ? new Tooltip() : control.getTooltip();
                    tip.setText(says.get());
                    control.setTooltip(tip.getText().isEmpty() ? null : tip);
                });
    }

    /** Gives a column its heading, which is told whole when it is pointed at. */
    public static void heading(TableColumn<?, ?> column, String title) {
        Label label = new Label(title);
        label.setMinWidth(0);
        label.maxWidthProperty().bind(column.widthProperty().subtract(HEADING));
        tip(label, () -> title);
        // The title itself is what is read out; the sheet of styles shows the label only.
        column.setText(title);
        column.setGraphic(label);
    }

    /** Makes of pasted line ends what stands between words: a field would drop them. */
    public static void oneLine(TextField field) {
        field.setTextFormatter(
                new TextFormatter<>(change -> {
                    change.setText(change.getText().replaceAll("\\R+", " "));
                    return change;
                }));
    }

    /**
     * Lets a field of several lines break them where it ends. What runs from the right stays in one
     * line, for JavaFX 26.0 fails on it ({@link RightToLeft}), and a field cannot be cut in words.
     */
    public static void wraps(TextArea area) {
        area.setWrapText(true);
        area.setTextFormatter(
                new TextFormatter<>(change -> {
                    area.setWrapText(!RightToLeft.isIn(change.getControlNewText()));
                    return change;
                }));
    }

    /** Lets Tab lead on from a field of several lines, as it does from every other. */
    public static void tabLeadsOn(TextArea area) {
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                        area.requestFocusTraversal(
                                event.isShiftDown()
                                        ? TraversalDirection.PREVIOUS
                                        : TraversalDirection.NEXT);
                        event.consume();
                    }
                });
    }

    /** A heading over a part of a panel. */
    public static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("heading");
        return label;
    }

    /** Text in the quieter of the two text colours. */
    public static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }

    /** Fills what is left in a row. */
    public static Region filler() {
        Region filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        return filler;
    }

    public static HBox row(double gap, Node... nodes) {
        HBox row = new HBox(gap, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
