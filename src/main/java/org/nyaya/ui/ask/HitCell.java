package org.nyaya.ui.ask;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.CodePath;
import org.nyaya.search.Hit;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.MarkedText;
import org.nyaya.ui.kit.ReadingSize;
import org.nyaya.ui.kit.Unveiled;
import org.nyaya.ui.kit.Veiled;

/** One of the hits: where, who, how it is coded, and what was said. */
final class HitCell extends ListCell<Found.Row> {

    private static final int CHIPS = 5;
    private static final double NAMES = 280;

    private final Kit kit;
    private final Unveiled unveiled;
    private final Supplier<Found.@Nullable Book> book;
    private final Label group = new Label();
    private final Label cited = new Label();
    private final Label who = Controls.muted("");
    private final HBox codes = new HBox(6);
    private final MarkedText said = new MarkedText();
    private final HBox head = new HBox(10, group, cited, who, codes);
    private final VBox all = new VBox(4, head, said);

    /**
     * @param unveiled what of the flagged text somebody asked to read here
     * @param open what a double click does
     */
    HitCell(
            Kit kit,
            Unveiled unveiled,
            Supplier<Found.@Nullable Book> book,
            Consumer<Found.Row> open) {
        this.kit = kit;
        this.unveiled = unveiled;
        this.book = book;
        getStyleClass().add("ask-hit");
        all.getStyleClass().add("ask-hit-body");
        head.setAlignment(Pos.CENTER_LEFT);
        group.getStyleClass().add("ask-group");
        cited.getStyleClass().add("ask-cited");
        for (Label label : new Label[] {group, cited, who}) {
            label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            label.setMinWidth(60);
            label.managedProperty().bind(label.textProperty().isNotEmpty());
        }
        who.setMinWidth(0);
        // What it is coded stays in sight, however long names are.
        cited.setMaxWidth(NAMES);
        group.setMaxWidth(NAMES);
        who.setMaxWidth(NAMES);
        codes.setAlignment(Pos.CENTER_LEFT);
        codes.setMinWidth(0);
        HBox.setHgrow(codes, Priority.ALWAYS);
        said.getStyleClass().add("ask-said");
        ReadingSize.bind(said, kit);
        said.onHidden(position -> {
            if (getItem() != null) {
                Hit hit = getItem().hit();
                Snippet shown = Snippet.of(hit);
                unveiled.turn(
                        hit.source().id(),
                        unveiled.passage(
                                hit.source().id(),
                                position - shown.lead() + shown.shown().start(),
                                hit.span()));
            }
        });
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && getItem() != null) {
                open.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(Found.@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            group.setText("");
            cited.setText("");
            who.setText("");
            codes.getChildren().clear();
            said.hide(List.of(), "").show("", List.of());
            return;
        }
        Hit hit = row.hit();
        group.setText(
                row.group() == null
                        ? ""
                        : kit.say("ask.group_of", row.group().name(), row.group().found()));
        cited.setText(Saying.cited(kit, hit));
        Found.Book known = book.get();
        who.setText(Saying.who(kit, hit, known));
        codes.getChildren().clear();
        for (CodePath path : hit.codes().stream().limit(CHIPS).toList()) {
            codes.getChildren()
                    .add(new CodeChip(path, known == null ? null : known.hues().get(path)));
        }
        if (hit.codes().size() > CHIPS) {
            codes.getChildren()
                    .add(Controls.muted(kit.say("ask.more_codes", hit.codes().size() - CHIPS)));
        }
        Snippet snippet = Snippet.of(hit);
        Veiled veiled = unveiled.of(hit.source().id());
        said.hide(snippet.hidden(veiled), Saying.hidden(kit, veiled, snippet.shown()))
                .show(snippet.text(), snippet.marks());
        setAccessibleText(Saying.aloud(kit, row, known, veiled));
        setGraphic(all);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return isEmpty() ? super.computePrefHeight(width) : all.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (!isEmpty()) {
            all.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }
}
