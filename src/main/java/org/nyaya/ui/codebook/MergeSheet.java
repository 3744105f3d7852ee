package org.nyaya.ui.codebook;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.nyaya.coding.Code;
import org.nyaya.coding.Definition;
import org.nyaya.coding.Merged;
import org.nyaya.coding.Overlap;
import org.nyaya.ui.desk.Codes;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Hue;
import org.nyaya.ui.kit.Kit;

/** Two codes side by side, before they become one. */
final class MergeSheet {

    private final Kit kit;
    private final Codes codes;

    private MergeSheet(Kit kit, Codes codes) {
        this.kit = kit;
        this.codes = codes;
    }

    static void open(
            Kit kit,
            Desk desk,
            BookEdits edits,
            Code from,
            Code into,
            Merged.Done with,
            Overlap overlap) {
        MergeSheet sheet = new MergeSheet(kit, desk.codes().get());
        Label shared = new Label(sheet.told(overlap, from, into));
        shared.setWrapText(true);
        shared.getStyleClass().add("merge-overlap");
        Node both = new VBox(8, sheet.both(from, into, overlap), shared);
        GoingSheet.merge(kit, edits, from, into, both, with);
    }

    private String told(Overlap overlap, Code from, Code into) {
        return overlap.shared() == 0
                ? kit.say("book.merge.apart", from.name(), into.name())
                : kit.say(
                        "book.merge.shared",
                        overlap.shared(),
                        overlap.one(),
                        from.name(),
                        into.name());
    }

    private Node both(Code from, Code into, Overlap overlap) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("merge-both");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        grid.addRow(0, head(from, overlap.one()), head(into, overlap.other()));
        Node one = said(from);
        Node other = said(into);
        GridPane.setVgrow(one, Priority.ALWAYS);
        grid.addRow(1, one, other);
        return grid;
    }

    private Node head(Code code, int passages) {
        Label name = new Label(CodeLine.path(codes.tree(), code));
        name.getStyleClass().add("matched");
        name.setMinWidth(0);
        // Its own name stands at the end.
        name.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Controls.tip(name, () -> CodeLine.path(codes.tree(), code));
        Label count = Controls.muted(kit.say("book.passages", passages));
        count.setMinWidth(Region.USE_PREF_SIZE);
        return Controls.row(6, new Hue(codes.hues().get(code.id())), name, count);
    }

    private Node said(Code code) {
        VBox parts = new VBox();
        parts.getStyleClass().add("definition");
        Definition said = code.definition();
        part(parts, "book.field.definition", said.text());
        part(parts, "book.field.include", said.include());
        part(parts, "book.field.exclude", said.exclude());
        part(parts, "book.field.example", said.example());
        part(parts, "book.field.counter_example", said.counterExample());
        if (parts.getChildren().isEmpty()) {
            Label nothing = Controls.muted(kit.say("book.merge.undefined"));
            nothing.setWrapText(true);
            parts.getChildren().add(nothing);
        }
        ScrollPane scroll = new ScrollPane(parts);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("merge-said");
        scroll.setAccessibleText(kit.say("book.merge.meaning", code.name()));
        return scroll;
    }

    private void part(VBox parts, String key, String said) {
        if (!said.isBlank()) {
            Text label = new Text(kit.say(key) + " ");
            label.getStyleClass().add("matched");
            parts.getChildren().add(new TextFlow(label, new Text(said)));
        }
    }
}
