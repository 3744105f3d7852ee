package org.nyaya.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;

/** What is counted and how it is told apart, at the left. */
final class ReportChoices extends VBox {

    private static final double LINE = 2.2;

    private final Kit kit;
    private final ReportModel model;
    private final ObservableList<Split> splits = FXCollections.observableArrayList();
    private final ListView<Split> list = new ListView<>(splits);

    ReportChoices(Kit kit, ReportModel model) {
        this.kit = kit;
        this.model = model;
        getStyleClass().addAll("panel", "report-choices");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(heading("report.shown"), shown(), heading("report.measure"));
        getChildren().addAll(measures(), below(), heading("report.split"), list());
        splits();
    }

    /** The list of what counts are told apart by. */
    ListView<Split> splitList() {
        return list;
    }

    private Label heading(String key) {
        String words = kit.say(key);
        Label heading = Controls.heading(words.toUpperCase(Locale.ROOT));
        heading.setAccessibleText(words);
        heading.getStyleClass().add("report-heading");
        return heading;
    }

    private VBox shown() {
        ToggleGroup group = new ToggleGroup();
        RadioButton numbers = radio(group, kit.say("report.numbers"));
        RadioButton bars = radio(group, kit.say("report.bars"));
        model.bars().subscribe(now -> (now ? bars : numbers).setSelected(true));
        bars.selectedProperty().addListener((of, before, now) -> model.bars().set(now));
        return box(numbers, bars);
    }

    private VBox measures() {
        ToggleGroup group = new ToggleGroup();
        VBox box = box();
        for (Measure one : Measure.values()) {
            RadioButton button = radio(group, kit.say(one.key()));
            model.measure().subscribe(now -> button.setSelected(now == one));
            button.selectedProperty()
                    .addListener((of, before, now) -> {
                        if (now) {
                            model.measure().set(one);
                        }
                    });
            box.getChildren().add(button);
        }
        // As numbers that nothing tells apart, all of them stand side by side.
        box.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () ->
                                        !model.bars().get()
                                                && model.split().get() instanceof Split.Nothing,
                                model.bars(),
                                model.split()));
        return box;
    }

    private VBox below() {
        CheckBox below = new CheckBox(kit.say("report.below"));
        below.setAccessibleText(below.getText());
        below.selectedProperty().bindBidirectional(model.below());
        VBox box = box(below);
        box.getStyleClass().add("report-below");
        return box;
    }

    private ListView<Split> list() {
        list.setAccessibleText(kit.say("report.split"));
        list.getStyleClass().add("report-splits");
        list.fixedCellSizeProperty()
                .bind(
                        kit.settings()
                                .windowSize()
                                .map(size -> Math.rint(size.doubleValue() * LINE)));
        list.setCellFactory(of -> new SplitCell());
        model.attributes().addListener((InvalidationListener) of -> splits());
        model.split().addListener((of, before, now) -> list.getSelectionModel().select(now));
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((of, before, now) -> {
                    if (now != null) {
                        model.split().set(now);
                    }
                });
        return list;
    }

    private void splits() {
        List<Split> all = new ArrayList<>(List.of(new Split.Nothing(), new Split.BySource()));
        model.attributes().forEach(attribute -> all.add(new Split.ByAttribute(attribute)));
        Split chosen = model.split().get();
        if (!all.equals(splits)) {
            splits.setAll(all);
        }
        list.getSelectionModel().select(chosen);
    }

    private static VBox box(Node... nodes) {
        VBox box = new VBox(nodes);
        box.getStyleClass().add("report-group");
        return box;
    }

    private static RadioButton radio(ToggleGroup group, String words) {
        RadioButton button = new RadioButton(words);
        button.setAccessibleText(words);
        button.setToggleGroup(group);
        return button;
    }

    private final class SplitCell extends ListCell<Split> {

        SplitCell() {
            // Long names are cut with an ellipsis, and no wider than the list.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Split split, boolean empty) {
            super.updateItem(split, empty);
            setText(
                    empty || split == null
                            ? null
                            : switch (split) {
                                case Split.Nothing nothing -> kit.say("report.split.nothing");
                                case Split.BySource by -> kit.say("report.split.source");
                                case Split.ByAttribute by -> by.attribute().name();
                            });
        }
    }
}
