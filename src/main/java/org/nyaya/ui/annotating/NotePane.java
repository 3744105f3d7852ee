package org.nyaya.ui.annotating;

import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.KeyNames;
import org.nyaya.ui.kit.Kit;

/** Where an annotation is written: a small pane at the text. Put aside, it keeps what was typed. */
final class NotePane extends VBox {

    private static final double WIDTH = 320;
    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+Enter");

    private final Kit kit;
    private final NoteWriting writing;
    private final NoteDraft begun;
    private final TextArea body = new TextArea();
    private final Label trouble = new Label();
    private boolean done;

    NotePane(Kit kit, NoteWriting writing, NoteDraft begun) {
        super(8);
        this.kit = kit;
        this.writing = writing;
        this.begun = begun;
        getStyleClass().addAll("pane-above", "note-pane");
        setPrefWidth(WIDTH);
        String what = kit.say("note.on", begun.in(), begun.paragraph());
        Label heading = new Label(what);
        heading.getStyleClass().add("note-heading");
        heading.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        body.setWrapText(true);
        body.setPrefRowCount(4);
        body.setText(begun.body());
        body.setPromptText(kit.say("note.prompt"));
        body.setAccessibleText(what);
        Controls.tabLeadsOn(body);
        body.textProperty().subscribe(writing::typed);
        trouble.getStyleClass().add("trouble");
        trouble.setWrapText(true);
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        getChildren().setAll(heading, body, trouble, buttons());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void open(Bounds at) {
        kit.layers()
                .showBeside(
                        this,
                        at,
                        () -> {
                            if (!done) {
                                writing.putAside();
                            }
                        });
        body.requestFocus();
        body.positionCaret(body.getLength());
    }

    private HBox buttons() {
        HBox row = Controls.row(8);
        Long note = begun.note();
        if (note != null) {
            row.getChildren()
                    .add(
                            Controls.button(
                                    kit.say("note.remove"),
                                    () -> {
                                        close();
                                        writing.remove(note);
                                    }));
        }
        Button discard =
                Controls.button(
                        kit.say("note.discard"),
                        () -> {
                            close();
                            writing.discard();
                        });
        Button save = Controls.button(kit.say("note.save"), this::save);
        save.getStyleClass().add("accent");
        Label key = new Label(KeyNames.here().of(SAVE));
        key.getStyleClass().add("key");
        row.getChildren().addAll(discard, Controls.filler(), key, save);
        return row;
    }

    private void pressed(KeyEvent event) {
        if (SAVE.match(event)) {
            event.consume();
            save();
        }
    }

    private void save() {
        writing.save(this::close, trouble::setText);
    }

    private void close() {
        done = true;
        kit.layers().close(this);
    }
}
