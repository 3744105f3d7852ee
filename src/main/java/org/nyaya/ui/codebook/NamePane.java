package org.nyaya.ui.codebook;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.nyaya.coding.Code;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Wrapped;

/** A field over the name of a code, to rename it in place. Enter renames, Escape leaves it. */
final class NamePane extends VBox {

    private static final double INSET = 5;

    private final Label trouble = new Wrapped();

    NamePane(Kit kit, BookEdits edits, Code code) {
        getStyleClass().addAll("pane-above", "name-pane");
        TextField field = new TextField(code.name());
        field.setAccessibleText(kit.say("book.new_name", code.name()));
        field.setOnAction(event ->
                edits.rename(
                        code,
                        field.getText(),
                        outcome ->
                                edits.trouble(outcome, field.getText())
                                        .ifPresentOrElse(
                                                trouble::setText, () -> kit.layers().close(this))));
        field.textProperty().subscribe(() -> trouble.setText(""));
        trouble.getStyleClass().add("trouble");
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        getChildren().addAll(field, trouble);
    }

    static void open(Kit kit, BookEdits edits, Code code, Bounds at) {
        // Over the name, not below it.
        Bounds over = new BoundingBox(at.getMinX(), at.getMinY() - INSET, at.getWidth(), 0);
        kit.layers().showBeside(new NamePane(kit, edits, code), over, () -> {});
    }
}
