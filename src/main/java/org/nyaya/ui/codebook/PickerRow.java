package org.nyaya.ui.codebook;

import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import org.nyaya.coding.Code;
import org.nyaya.ui.desk.Codes;
import org.nyaya.ui.kit.Hue;

/** A code in the picker: colour, path, tag, how often it was used. */
final class PickerRow extends ListCell<Code> {

    /** How much of a path fits, in UTF-16 units, roughly. */
    private static final int LONGEST = 44;

    private final Supplier<Codes> codes;
    private final Supplier<String> letters;
    private final Hue hue = new Hue();
    private final Text before = new Text();
    private final Text matched = new Text();
    private final Text after = new Text();
    private final Label tag = new Label();
    private final Label count = new Label();
    private final Label key;
    private final HBox row;

    PickerRow(Supplier<Codes> codes, Supplier<String> letters, String enter) {
        this.codes = codes;
        this.letters = letters;
        this.key = new Label(enter);
        key.getStyleClass().add("key");
        matched.getStyleClass().add("matched");
        tag.getStyleClass().add("code-tag");
        count.getStyleClass().addAll("muted", "count");
        OneLine path = new OneLine(before, matched, after);
        path.setPrefWidth(0);
        HBox.setHgrow(path, Priority.ALWAYS);
        row = new HBox(8, hue, path, tag, count, key);
        row.setAlignment(Pos.CENTER_LEFT);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        for (Label label : new Label[] {tag, count, key}) {
            label.setMinWidth(USE_PREF_SIZE);
        }
        key.visibleProperty().bind(selectedProperty());
        key.managedProperty().bind(selectedProperty());
        count.visibleProperty().bind(selectedProperty().not());
        count.managedProperty().bind(selectedProperty().not());
    }

    @Override
    protected void updateItem(Code code, boolean empty) {
        super.updateItem(code, empty);
        if (empty || code == null) {
            show(new CodeLine("", "", ""));
            setAccessibleText(null);
            setGraphic(null);
            return;
        }
        Codes now = codes.get();
        show(CodeLine.of(now.tree(), code, letters.get(), LONGEST));
        hue.show(now.hues().get(code.id()));
        tag.setText(now.tags().getOrDefault(code.id(), ""));
        int codings = now.counts().getOrDefault(code.id(), 0);
        count.setText(codings == 0 ? "" : Integer.toString(codings));
        setAccessibleText(CodeLine.path(now.tree(), code));
        setGraphic(row);
    }

    private void show(CodeLine line) {
        before.setText(line.before());
        matched.setText(line.matched());
        after.setText(line.after());
        // An empty part would lend its looks to what follows it.
        matched.setManaged(!line.matched().isEmpty());
        tag.setText("");
        count.setText("");
    }
}
