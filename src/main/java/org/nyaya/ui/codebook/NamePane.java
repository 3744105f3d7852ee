package org.nyaya.ui.codebook;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeEdit;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Wrapped;

/**
 * A field over the name of a code, to rename it in place. Enter renames, Escape leaves it. Where
 * another is called so, the two can be merged.
 */
final class NamePane extends VBox {

    private static final double INSET = 5;

    private final Label trouble = new Wrapped();
    private final Button merge;
    private @Nullable Code other;

    private NamePane(
            Kit kit, Desk desk, BookEdits edits, Code code, BiConsumer<Code, Code> merges) {
        getStyleClass().addAll("pane-above", "name-pane");
        TextField field = new TextField();
        Controls.oneLine(field);
        field.setText(code.name());
        field.setAccessibleText(kit.say("book.new_name", code.name()));
        merge =
                Controls.button(
                        kit.say("book.merge_two"),
                        () -> {
                            Code into = other;
                            kit.layers().close(this);
                            if (into != null) {
                                merges.accept(code, into);
                            }
                        });
        field.setOnAction(event ->
                edits.rename(
                        code,
                        field.getText(),
                        outcome ->
                                edits.trouble(outcome, field.getText())
                                        .ifPresentOrElse(
                                                sentence -> refused(desk, outcome, sentence),
                                                () -> kit.layers().close(this))));
        field.textProperty().subscribe(() -> refused(desk, null, ""));
        trouble.getStyleClass().add("trouble");
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        merge.managedProperty().bind(merge.visibleProperty());
        getChildren().addAll(field, trouble, merge);
    }

    /** {@code merges} asks whether the first is to be merged into the second. */
    static void open(
            Kit kit,
            Desk desk,
            BookEdits edits,
            Code code,
            BiConsumer<Code, Code> merges,
            Bounds at) {
        // Over the name, not below it.
        Bounds over = new BoundingBox(at.getMinX(), at.getMinY() - INSET, at.getWidth(), 0);
        kit.layers().showBeside(new NamePane(kit, desk, edits, code, merges), over, () -> {});
    }

    private void refused(Desk desk, @Nullable CodeEdit outcome, String sentence) {
        trouble.setText(sentence);
        Optional<Code> there =
                outcome instanceof CodeEdit.NameTaken taken
                        ? EditTold.find(desk.codes().get().tree(), taken)
                        : Optional.empty();
        other = there.orElse(null);
        merge.setVisible(there.isPresent());
    }
}
