package org.nyaya.ui.codebook;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeDetails;
import org.nyaya.coding.CodeEdit;
import org.nyaya.coding.CodeTree;
import org.nyaya.coding.Definition;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Sheet;

/** Everything about one code in a form: a new one, or one that is there. */
final class CodeSheet {

    private static final int LONGEST_TAG = 2;

    private final Kit kit;
    private final Desk desk;
    private final BookEdits edits;
    private final Picker picker;
    private final @Nullable Consumer<Bounds> groups;
    private final @Nullable Code code;
    private final Sheet sheet;
    private final GridPane grid = new GridPane();
    private final TextField name = new TextField();
    private final Button under;
    private final HueChoice hue;
    private final TextField tag = new TextField();
    private final DefinitionFields definition;
    private final Definition before;
    private final TextField reason = new TextField();

    /** Takes the code that is called so already. */
    private final Button there = Controls.button("", () -> {});

    private @Nullable Code parent;

    private CodeSheet(
            Kit kit,
            Desk desk,
            BookEdits edits,
            Picker picker,
            @Nullable Consumer<Bounds> groups,
            @Nullable Code code,
            @Nullable Code parent) {
        this.groups = groups;
        this.kit = kit;
        this.desk = desk;
        this.edits = edits;
        this.picker = picker;
        this.code = code;
        this.parent = parent;
        CodeDetails details = code == null ? CodeDetails.NONE : code.details();
        hue = new HueChoice(kit, details.color());
        under = Controls.button("", this::chooseParent);
        under.setMaxWidth(Double.MAX_VALUE);
        under.getStyleClass().add("under");
        Controls.oneLine(name);
        name.setText(code == null ? "" : code.name());
        tag.setText(details.tag() == null ? "" : details.tag());
        // The letters it has as long as it is given none.
        tag.setPromptText(
                code == null ? "" : desk.codes().get().tags().getOrDefault(code.id(), ""));
        tag.setMaxWidth(80);
        before = details.definition();
        definition = new DefinitionFields(before);
        reason.setPromptText(kit.say("book.reason_prompt"));
        lay();
        sheet = sheet(kit, code);
        tellParent();
    }

    /** Opens the form for a new code; {@code parent} null for the top. */
    static void add(Kit kit, Desk desk, BookEdits edits, Picker picker, @Nullable Code parent) {
        new CodeSheet(kit, desk, edits, picker, null, null, parent).show();
    }

    /**
     * Opens the form of a code that is there.
     *
     * @param groups opens its groups
     */
    static void edit(
            Kit kit,
            Desk desk,
            BookEdits edits,
            Picker picker,
            Consumer<Bounds> groups,
            Code code) {
        CodeTree tree = desk.codes().get().tree();
        Code parent = code.parent() == null ? null : tree.find(code.parent()).orElse(null);
        new CodeSheet(kit, desk, edits, picker, groups, code, parent).show();
    }

    private Sheet sheet(Kit kit, @Nullable Code code) {
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("code-form");
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        String title =
                code == null ? kit.say("book.new_title") : kit.say("book.edit_title", code.name());
        Sheet made = new Sheet(title, scroll);
        made.getStyleClass().add("code-sheet");
        made.unsaved(() -> !definition.said().equals(before), kit.say("book.unsaved"));
        there.managedProperty().bind(there.visibleProperty());
        there.setVisible(false);
        made.buttons(
                there,
                Controls.button(kit.say("book.cancel"), this::close),
                Controls.main(kit.say(code == null ? "book.add" : "book.save"), this::save));
        made.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                        event.consume();
                        save();
                    }
                });
        return made;
    }

    private void show() {
        kit.layers().show(sheet);
        // Only then are the fields in the window.
        sheet.applyCss();
        name.requestFocus();
    }

    private void close() {
        kit.layers().close(sheet);
    }

    private void lay() {
        grid.getStyleClass().add("code-grid");
        ColumnConstraints labels = new ColumnConstraints();
        labels.setMinWidth(112);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(labels, fields);
        row("book.field.name", name);
        row("book.field.under", under);
        row("book.field.color", hue);
        row("book.field.tag", tag);
        definition.byName().forEach(this::row);
        Consumer<Bounds> opens = groups;
        if (opens != null) {
            Button button = Controls.button(kit.say("book.groups"), () -> {});
            button.setOnAction(
                    event -> opens.accept(button.localToScene(button.getBoundsInLocal())));
            row("book.field.groups", button);
        }
        row("book.field.reason", reason);
    }

    private void row(String key, Node field) {
        Label label = new Label(kit.say(key));
        label.setLabelFor(field);
        label.getStyleClass().add("field-label");
        label.setMinWidth(Label.USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        field.setAccessibleText(kit.say(key));
        grid.addRow(grid.getRowCount(), label, field);
    }

    private void chooseParent() {
        Set<Long> own = code == null ? Set.of() : desk.codes().get().tree().withAllBelow(code);
        picker.chooseOrTop(
                kit.say("picker.under"),
                parent == null ? null : parent.id(),
                other -> !own.contains(other.id()),
                under.localToScene(under.getBoundsInLocal()),
                chosen -> {
                    parent = chosen;
                    tellParent();
                });
    }

    private void tellParent() {
        under.setText(
                parent == null
                        ? kit.say("picker.top")
                        : CodeLine.path(desk.codes().get().tree(), parent));
        under.setAccessibleText(kit.say("book.field.under") + " " + under.getText());
    }

    private void save() {
        String letters = tag.getText().strip().toUpperCase(Locale.ROOT);
        Optional<String> unstorable = definition.unstorable();
        if (letters.codePointCount(0, letters.length()) > LONGEST_TAG) {
            complain(kit.say("codes.long_tag", letters), tag);
        } else if (unstorable.isPresent()) {
            complain(kit.say("codes.unstorable", kit.say(unstorable.get())), name);
        } else {
            switch (hue.chosen()) {
                case HueChoice.Chosen.NoColor none ->
                        complain(kit.say("codes.no_color", none.typed()), hue.field());
                case HueChoice.Chosen.Color color -> save(color.color(), letters);
            }
        }
    }

    private void save(@Nullable String color, String letters) {
        Definition said = definition.said();
        UnaryOperator<CodeDetails> change =
                before ->
                        new CodeDetails(
                                color,
                                letters.isEmpty() ? null : letters,
                                said,
                                before.origin(),
                                before.stage());
        Consumer<CodeEdit> answered =
                outcome ->
                        edits.trouble(outcome, name.getText().strip())
                                .ifPresentOrElse(
                                        sentence -> refused(outcome, sentence), this::close);
        Long above = parent == null ? null : parent.id();
        if (code == null) {
            edits.add(
                    above,
                    name.getText(),
                    change.apply(CodeDetails.NONE),
                    reason.getText(),
                    answered);
        } else {
            edits.edit(code, above, name.getText(), change, reason.getText(), answered);
        }
    }

    private void refused(CodeEdit outcome, String sentence) {
        complain(sentence, outcome instanceof CodeEdit.TagTaken ? tag : name);
        there.setVisible(false);
        if (code == null && outcome instanceof CodeEdit.NameTaken taken) {
            EditTold.find(desk.codes().get().tree(), taken)
                    .ifPresent(other -> {
                        there.setText(kit.say("book.take_there", other.name()));
                        there.setAccessibleText(there.getText());
                        there.setOnAction(event -> {
                            close();
                            desk.code().set(other.id());
                        });
                        there.setVisible(true);
                    });
        }
    }

    private void complain(String sentence, Node field) {
        sheet.complain(sentence);
        field.requestFocus();
    }
}
