package org.nyaya.ui.writing;

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
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.nyaya.coding.Memo;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.KeyNames;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Wrapped;

/**
 * What a memo is written with; who shows it lays it out. Ctrl+Enter and Ctrl+S save, which leaves
 * only what the study took; Escape puts aside.
 */
public final class MemoFields {

    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+Enter");
    private static final KeyCombination SAVE_TOO = KeyCombination.valueOf("Shortcut+S");

    private final Kit kit;
    private final Writing writing;
    private final TextField title = new TextField();
    private final TextField date = new TextField();
    private final TextArea body = new TextArea();
    private final ToggleGroup chosen = new ToggleGroup();
    private final Map<Memo.Kind, ToggleButton> kindButtons = new EnumMap<>(Memo.Kind.class);
    private final HBox kinds = Controls.row(0);
    private final CheckBox isPrivate = new CheckBox();
    private final Label trouble = new Wrapped();
    private final Button delete;
    private boolean filling;

    /** Fields of what is written there. */
    public MemoFields(Kit kit, Writing writing) {
        this.kit = kit;
        this.writing = writing;
        name(title, kit.say("beside.memo.title"));
        title.getStyleClass().add("writing-title");
        title.setOnAction(event -> body.requestFocus());
        name(date, kit.say("memos.date"));
        date.setPrefColumnCount(9);
        name(body, kit.say("beside.memo.body"));
        Controls.wraps(body);
        body.getStyleClass().add("writing-body");
        Controls.tabLeadsOn(body);
        isPrivate.setText(kit.say("beside.memo.is_private"));
        isPrivate.setAccessibleText(isPrivate.getText());
        delete = Controls.icon(Feather.TRASH_2, kit.say("beside.memo.delete"), writing::delete);
        trouble.getStyleClass().add("trouble");
        trouble.textProperty().bind(writing.trouble());
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        for (Memo.Kind kind : Memo.Kind.values()) {
            kinds.getChildren().add(kindButton(kind));
        }
        title.textProperty().addListener((of, before, now) -> typed());
        date.textProperty().addListener((of, before, now) -> typed());
        body.textProperty().addListener((of, before, now) -> typed());
        chosen.selectedToggleProperty().addListener((of, before, now) -> typed());
        isPrivate.selectedProperty().addListener((of, before, now) -> typed());
        writing.draft().subscribe(this::fill);
    }

    public TextField title() {
        return title;
    }

    public TextField date() {
        return date;
    }

    public TextArea body() {
        return body;
    }

    public HBox kinds() {
        return kinds;
    }

    public CheckBox isPrivate() {
        return isPrivate;
    }

    /** Says what keeps the memo from being saved. */
    public Label trouble() {
        return trouble;
    }

    /** Deletes a memo that is in the study. */
    public Button delete() {
        return delete;
    }

    /** Gives up what was typed. */
    public Button discard() {
        return Controls.button(kit.say("beside.memo.discard"), writing::discard);
    }

    public Button save() {
        Button save = Controls.button(kit.say("beside.save"), writing::save);
        save.getStyleClass().add("accent");
        Controls.tip(save, () -> KeyNames.here().of(SAVE));
        return save;
    }

    /** Takes the keys that save or leave, anywhere in {@code editor}. */
    public void takeKeys(Node editor) {
        editor.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Goes on behind what is written. */
    public void focusBody() {
        body.requestFocus();
        body.end();
    }

    /** Goes to the title, to be written anew. */
    public void focusTitle() {
        title.requestFocus();
        title.selectAll();
    }

    private static void name(TextInputControl field, String name) {
        field.setPromptText(name);
        field.setAccessibleText(name);
    }

    private ToggleButton kindButton(Memo.Kind kind) {
        String word = Kinds.word(kit, kind);
        ToggleButton button = new ToggleButton(word);
        button.setAccessibleText(kit.say("beside.memo.kind", word));
        button.setUserData(kind);
        button.setToggleGroup(chosen);
        button.getStyleClass().add("kind-button");
        // One of them is always on.
        button.addEventFilter(ActionEvent.ACTION, event -> button.setSelected(true));
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        kindButtons.put(kind, button);
        return button;
    }

    private void pressed(KeyEvent event) {
        if (SAVE.match(event) || SAVE_TOO.match(event)) {
            writing.save();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            writing.putAside();
            event.consume();
        }
    }

    private void typed() {
        if (!filling && chosen.getSelectedToggle() != null) {
            writing.typed(
                    (Memo.Kind) chosen.getSelectedToggle().getUserData(),
                    isPrivate.isSelected(),
                    date.getText(),
                    title.getText(),
                    body.getText());
        }
    }

    private void fill(@Nullable Draft draft) {
        filling = true;
        delete.setVisible(draft != null && draft.memo() != null);
        // What stands there already is left alone, so that the caret does not move.
        setText(title, draft == null ? "" : draft.title());
        setText(date, draft == null ? "" : draft.date());
        setText(body, draft == null ? "" : draft.body());
        chosen.selectToggle(kindButtons.get(draft == null ? Memo.Kind.THEORETICAL : draft.kind()));
        isPrivate.setSelected(draft != null && draft.isPrivate());
        filling = false;
    }

    private static void setText(TextInputControl field, String text) {
        if (!text.equals(field.getText())) {
            field.setText(text);
        }
    }
}
