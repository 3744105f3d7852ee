package org.nyaya.ui.beside;

import java.util.EnumMap;
import java.util.Map;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.nyaya.coding.Memo;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.KeyNames;
import org.nyaya.ui.kit.Kit;

/** Where a memo is written, beside the text: nothing is covered, so that one can read on. */
final class MemoEditor extends VBox {

    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+Enter");

    private final Kit kit;
    private final MemoWriting writing;
    private final Label heading = Capitals.heading("");
    private final Label about = Controls.muted("");
    private final TextField title = new TextField();
    private final TextArea body = new TextArea();
    private final ToggleGroup kinds = new ToggleGroup();
    private final Map<Memo.Kind, ToggleButton> kindButtons = new EnumMap<>(Memo.Kind.class);
    private final CheckBox isPrivate = new CheckBox();
    private final Button delete;
    private boolean filling;

    MemoEditor(Kit kit, MemoWriting writing) {
        this.kit = kit;
        this.writing = writing;
        getStyleClass().add("memo-editor");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        title.setPromptText(kit.say("beside.memo.title"));
        title.setAccessibleText(kit.say("beside.memo.title"));
        title.setOnAction(event -> body.requestFocus());
        body.setPromptText(kit.say("beside.memo.body"));
        body.setAccessibleText(kit.say("beside.memo.body"));
        body.setWrapText(true);
        Controls.tabLeadsOn(body);
        body.setPrefRowCount(7);
        VBox.setVgrow(body, Priority.ALWAYS);
        isPrivate.setText(kit.say("beside.memo.is_private"));
        isPrivate.setAccessibleText(kit.say("beside.memo.is_private"));
        delete = Controls.icon(Feather.TRASH_2, kit.say("beside.memo.delete"), writing::delete);
        getChildren().setAll(top(), about, title, body, kinds(), isPrivate, trouble(), buttons());
        title.textProperty().addListener((o, before, now) -> typed());
        body.textProperty().addListener((o, before, now) -> typed());
        kinds.selectedToggleProperty().addListener((o, before, now) -> typed());
        isPrivate.selectedProperty().addListener((o, before, now) -> typed());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        writing.draft().subscribe(this::fill);
    }

    void focusBody() {
        body.requestFocus();
        body.end();
    }

    private Node top() {
        Button close =
                Controls.icon(Feather.X, kit.say("beside.memo.put_aside"), writing::putAside);
        HBox top = Controls.row(8, heading, Controls.filler(), delete, close);
        top.getStyleClass().add("memo-top");
        return top;
    }

    private Node kinds() {
        HBox row = Controls.row(0);
        for (Memo.Kind kind : Memo.Kind.values()) {
            ToggleButton button = new ToggleButton(word(kind));
            button.setAccessibleText(kit.say("beside.memo.kind", word(kind)));
            button.setUserData(kind);
            button.setToggleGroup(kinds);
            button.getStyleClass().add("kind-button");
            // One of them is always on.
            button.addEventFilter(ActionEvent.ACTION, event -> button.setSelected(true));
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            kindButtons.put(kind, button);
            row.getChildren().add(button);
        }
        return row;
    }

    private Node trouble() {
        Label trouble = new Label();
        trouble.getStyleClass().add("trouble");
        trouble.setWrapText(true);
        trouble.textProperty().bind(writing.trouble());
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        return trouble;
    }

    private Node buttons() {
        Button save = Controls.button(kit.say("beside.save"), writing::save);
        save.getStyleClass().add("accent");
        Controls.tip(save, () -> KeyNames.here().of(SAVE));
        return Controls.row(
                8,
                Controls.filler(),
                Controls.button(kit.say("beside.memo.discard"), writing::discard),
                save);
    }

    private String word(Memo.Kind kind) {
        return switch (kind) {
            case THEORETICAL -> kit.say("beside.memo.theoretical");
            case METHOD -> kit.say("beside.memo.method");
            case REFLEXIVE -> kit.say("beside.memo.reflexive");
            case FIELD -> kit.say("beside.memo.field");
        };
    }

    private void pressed(KeyEvent event) {
        if (SAVE.match(event)) {
            writing.save();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            writing.putAside();
            event.consume();
        }
    }

    private void typed() {
        if (!filling && kinds.getSelectedToggle() != null) {
            writing.typed(
                    (Memo.Kind) kinds.getSelectedToggle().getUserData(),
                    isPrivate.isSelected(),
                    title.getText(),
                    body.getText());
        }
    }

    private void fill(@Nullable MemoDraft draft) {
        filling = true;
        String words =
                draft == null || draft.memo() == null
                        ? kit.say("beside.memo.new")
                        : kit.say("beside.memo");
        heading.setText(Capitals.of(words));
        heading.setAccessibleText(words);
        about.setText(
                draft == null || draft.on().isEmpty()
                        ? ""
                        : kit.say("beside.memo.about", draft.on()));
        about.setManaged(!about.getText().isEmpty());
        delete.setVisible(draft != null && draft.memo() != null);
        // What stands there already is left alone, so that the caret does not move.
        setText(title, draft == null ? "" : draft.title());
        setText(body, draft == null ? "" : draft.body());
        Memo.Kind kind = draft == null ? Memo.Kind.THEORETICAL : draft.kind();
        kinds.selectToggle(kindButtons.get(kind));
        isPrivate.setSelected(draft != null && draft.isPrivate());
        filling = false;
    }

    private static void setText(TextInputControl field, String text) {
        if (!text.equals(field.getText())) {
            field.setText(text);
        }
    }
}
