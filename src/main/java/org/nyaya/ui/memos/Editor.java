package org.nyaya.ui.memos;

import java.util.EnumMap;
import java.util.Map;
import javafx.event.ActionEvent;
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
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.nyaya.coding.Memo;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;

/** Where the chosen memo is read and written, or a new one. */
final class Editor extends VBox {

    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+Enter");

    private final Kit kit;
    private final Writing writing;
    private final Runnable leave;
    private final Label about = Controls.muted("");
    private final Button go;
    private final TextField title = new TextField();
    private final TextField date = new TextField();
    private final TextArea body = new TextArea();
    private final ToggleGroup kinds = new ToggleGroup();
    private final Map<Memo.Kind, ToggleButton> kindButtons = new EnumMap<>(Memo.Kind.class);
    private final CheckBox isPrivate = new CheckBox();
    private final Button delete;
    private boolean filling;

    /**
     * @param goes leads to what the memo is about
     * @param leave gives the focus back to the list
     */
    Editor(Kit kit, Writing writing, Runnable goes, Runnable leave) {
        this.kit = kit;
        this.writing = writing;
        this.leave = leave;
        getStyleClass().add("memos-editor");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(about, Priority.ALWAYS);
        go = Controls.button(kit.say("memos.go"), goes);
        go.setMinWidth(Region.USE_PREF_SIZE);
        name(title, kit.say("beside.memo.title"));
        title.getStyleClass().add("memos-title");
        name(date, kit.say("memos.date"));
        date.setPrefColumnCount(9);
        name(body, kit.say("beside.memo.body"));
        body.setWrapText(true);
        VBox.setVgrow(body, Priority.ALWAYS);
        isPrivate.setText(kit.say("beside.memo.is_private"));
        isPrivate.setAccessibleText(isPrivate.getText());
        delete = Controls.icon(Feather.TRASH_2, kit.say("beside.memo.delete"), writing::delete);
        HBox on = Controls.row(8, about, go);
        on.managedProperty().bind(on.visibleProperty());
        on.visibleProperty().bind(about.textProperty().isNotEmpty());
        HBox more = Controls.row(12, date, kinds(), isPrivate);
        getChildren().setAll(on, title, more, body, trouble(), buttons());
        title.textProperty().addListener((of, before, now) -> typed());
        date.textProperty().addListener((of, before, now) -> typed());
        body.textProperty().addListener((of, before, now) -> typed());
        kinds.selectedToggleProperty().addListener((of, before, now) -> typed());
        isPrivate.selectedProperty().addListener((of, before, now) -> typed());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        writing.draft().subscribe(this::fill);
    }

    void focusTitle() {
        title.requestFocus();
    }

    void focusBody() {
        body.requestFocus();
        body.end();
    }

    /** Says what the memo is about; empty where it is nothing in particular. */
    void about(String words, boolean leads) {
        about.setText(words.isEmpty() ? "" : kit.say("beside.memo.about", words));
        go.setVisible(leads);
    }

    private static void name(TextInputControl field, String name) {
        field.setPromptText(name);
        field.setAccessibleText(name);
    }

    private HBox kinds() {
        HBox row = Controls.row(0);
        Memo.Kind[] all = Memo.Kind.values();
        for (int i = 0; i < all.length; i++) {
            ToggleButton button = new ToggleButton(Kinds.word(kit, all[i]));
            button.setAccessibleText(kit.say("beside.memo.kind", button.getText()));
            button.setUserData(all[i]);
            button.setToggleGroup(kinds);
            button.getStyleClass()
                    .addAll(
                            i == 0
                                    ? "left-pill"
                                    : i == all.length - 1 ? "right-pill" : "center-pill",
                            "memos-kind");
            // One of them is always on.
            button.addEventFilter(ActionEvent.ACTION, event -> button.setSelected(true));
            kindButtons.put(all[i], button);
            row.getChildren().add(button);
        }
        return row;
    }

    private Label trouble() {
        Label trouble = new Label();
        trouble.getStyleClass().add("trouble");
        trouble.setWrapText(true);
        trouble.textProperty().bind(writing.trouble());
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        return trouble;
    }

    private HBox buttons() {
        Button save = Controls.button(kit.say("beside.save"), writing::save);
        save.getStyleClass().add("accent");
        Controls.tip(save, SAVE::getDisplayText);
        return Controls.row(
                8,
                delete,
                Controls.filler(),
                Controls.button(kit.say("beside.memo.discard"), writing::discard),
                save);
    }

    private void pressed(KeyEvent event) {
        if (SAVE.match(event)) {
            writing.save();
            leave.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            leave.run();
            event.consume();
        }
    }

    private void typed() {
        Draft now = writing.draft().get();
        if (!filling && now != null && kinds.getSelectedToggle() != null) {
            writing.typed(
                    new Draft(
                            now.memo(),
                            (Memo.Kind) kinds.getSelectedToggle().getUserData(),
                            isPrivate.isSelected(),
                            date.getText(),
                            title.getText(),
                            body.getText()));
        }
    }

    private void fill(@Nullable Draft draft) {
        filling = true;
        delete.setVisible(draft != null && draft.memo() != null);
        // What stands there already is left alone, so that the caret does not move.
        setText(title, draft == null ? "" : draft.title());
        setText(date, draft == null ? "" : draft.date());
        setText(body, draft == null ? "" : draft.body());
        kinds.selectToggle(kindButtons.get(draft == null ? Memo.Kind.THEORETICAL : draft.kind()));
        isPrivate.setSelected(draft != null && draft.isPrivate());
        filling = false;
    }

    private static void setText(TextInputControl field, String text) {
        if (!text.equals(field.getText())) {
            field.setText(text);
        }
    }
}
