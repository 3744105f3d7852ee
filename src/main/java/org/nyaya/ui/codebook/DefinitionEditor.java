package org.nyaya.ui.codebook;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nyaya.coding.Definition;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;

/** What a code means, as it is typed beside the text. */
final class DefinitionEditor extends VBox {

    private final Kit kit;
    private final DefinitionFields fields;
    private final Label trouble = new Label();

    /**
     * @param said what stands in the fields at first
     * @param typed is run whenever something is typed
     * @param saves saves and closes
     * @param givesUp closes without saving
     */
    DefinitionEditor(
            Kit kit,
            String name,
            Definition said,
            Runnable typed,
            Runnable saves,
            Runnable givesUp) {
        this.kit = kit;
        this.fields = new DefinitionFields(said);
        getStyleClass().add("definition-editor");
        Label title = Controls.heading(name);
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        VBox.setVgrow(title, Priority.NEVER);
        VBox form = new VBox();
        form.getStyleClass().add("definition-form");
        fields.byName()
                .forEach((key, area) -> {
                    Label label = new Label(kit.say(key));
                    label.setLabelFor(area);
                    label.getStyleClass().add("matched");
                    area.setAccessibleText(kit.say(key));
                    area.textProperty().subscribe((before, now) -> typed.run());
                    form.getChildren().addAll(label, area);
                });
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        trouble.getStyleClass().add("trouble");
        trouble.setWrapText(true);
        trouble.setMinHeight(USE_PREF_SIZE);
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        Label hint = Controls.muted(kit.say("book.define.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        Button save = Controls.button(kit.say("book.save"), saves);
        save.getStyleClass().addAll("flat", "small");
        getChildren()
                .addAll(Controls.row(6, title, Controls.filler(), save), scroll, trouble, hint);
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        givesUp.run();
                    } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                        event.consume();
                        saves.run();
                    }
                });
    }

    Definition said() {
        return fields.said();
    }

    /** The name of the field that holds what is no text, or nothing. */
    String unstorable() {
        return fields.unstorable().map(kit::say).orElse("");
    }

    void complain(String sentence) {
        trouble.setText(sentence);
    }

    String complaint() {
        return trouble.getText();
    }

    void focusFirst() {
        TextArea first = fields.byName().values().iterator().next();
        first.requestFocus();
        first.positionCaret(first.getLength());
    }
}
