package org.nyaya.ui.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Code;
import org.nyaya.coding.Coder;
import org.nyaya.coding.Layer;
import org.nyaya.coding.Margin;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.desk.Sieve;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;

/** Chooses which codings are shown beside the text. What is chosen is shown at once. */
final class ShowPane extends VBox {

    private static final double WIDTH = 380;
    private static final double WIDEST = 180;

    private final Kit kit;
    private final Desk desk;

    /**
     * @param coder who codes now
     * @param all shows all again
     */
    ShowPane(Kit kit, Desk desk, Showing.Known known, Coder coder, Runnable all) {
        super(8);
        this.kit = kit;
        this.desk = desk;
        getStyleClass().addAll("pane-above", "show-pane");
        setPrefWidth(WIDTH);
        getChildren().add(Controls.heading(kit.say("show.title")));
        codes();
        coders(known.coders(), coder);
        layers(known.layers());
        Map<String, UnaryOperator<Sieve>> made = new LinkedHashMap<>();
        made.put(kit.say("show.ever"), sieve -> sieve.withMade(Sieve.Made.EVER));
        made.put(kit.say("show.today"), sieve -> sieve.withMade(Sieve.Made.TODAY));
        made.put(kit.say("show.sitting"), sieve -> sieve.withMade(Sieve.Made.THIS_SITTING));
        row(kit.say("show.made"), made);
        CheckBox unsure = new CheckBox(kit.say("show.unsure_only"));
        unsure.setSelected(desk.sieve().get().unsure());
        unsure.selectedProperty()
                .subscribe((before, now) -> desk.sieve().set(desk.sieve().get().withUnsure(now)));
        Button clear =
                Controls.button(
                        kit.say("show.clear"),
                        () -> {
                            kit.layers().close(this);
                            all.run();
                        });
        Label key = new Label(kit.say("show.clear.key"));
        key.getStyleClass().add("key");
        getChildren().addAll(unsure, Controls.row(8, clear, key));
    }

    void open(Bounds at) {
        kit.layers().showBeside(this, at, getChildren()::clear);
    }

    private void codes() {
        Map<String, UnaryOperator<Sieve>> codes = new LinkedHashMap<>();
        codes.put(kit.say("show.all_codes"), sieve -> sieve.withCode(null));
        List<Code> offered = new ArrayList<>();
        offer(offered, desk.sieve().get().code());
        offer(offered, desk.focusedMark().map(Margin.Mark::code).orElse(null));
        offer(offered, desk.code().get());
        for (Code code : offered) {
            codes.put(
                    Showing.name(kit, desk.codes().get().tree(), code),
                    sieve -> sieve.withCode(code.id()));
        }
        row(kit.say("show.codes"), codes);
        if (offered.isEmpty()) {
            getChildren().add(Controls.muted(kit.say("show.no_code")));
        }
    }

    private void offer(List<Code> offered, @Nullable Long id) {
        if (id != null) {
            desk.codes()
                    .get()
                    .tree()
                    .find(id)
                    .filter(code -> !offered.contains(code))
                    .ifPresent(offered::add);
        }
    }

    private void coders(List<Coder> coders, Coder own) {
        if (coders.size() < 2) {
            return;
        }
        Map<String, UnaryOperator<Sieve>> whose = new LinkedHashMap<>();
        whose.put(kit.say("show.own"), sieve -> sieve.withCoder(null));
        for (Coder one : coders) {
            if (one.id() != own.id()) {
                whose.put(one.name(), sieve -> sieve.withCoder(one.id()));
            }
        }
        whose.put(kit.say("show.everybody"), Sieve::withEverybody);
        row(kit.say("show.coders"), whose);
    }

    private void layers(List<Layer> layers) {
        if (layers.size() < 2) {
            return;
        }
        Map<String, UnaryOperator<Sieve>> which = new LinkedHashMap<>();
        which.put(kit.say("show.own_work"), sieve -> sieve.withLayer(null));
        for (Layer layer : layers) {
            which.put(layer.name(), sieve -> sieve.withLayer(layer.id()));
        }
        row(kit.say("show.layers"), which);
    }

    /** A choice of one among few; the one that holds now is chosen. */
    private void row(String about, Map<String, UnaryOperator<Sieve>> choices) {
        ToggleGroup group = new ToggleGroup();
        FlowPane row = new FlowPane(4, 4);
        choices.forEach(
                (name, change) -> row.getChildren().add(choice(about, name, change, group)));
        Node heading = Controls.muted(about);
        getChildren().add(new VBox(2, heading, row));
    }

    private ToggleButton choice(
            String about, String name, UnaryOperator<Sieve> change, ToggleGroup group) {
        ToggleButton button = new ToggleButton(name);
        button.getStyleClass().add("show-choice");
        button.setAccessibleText(about + " " + name);
        button.setMaxWidth(WIDEST);
        button.setToggleGroup(group);
        Sieve now = desk.sieve().get();
        button.setSelected(change.apply(now).equals(now));
        Controls.tip(button, () -> name);
        button.setOnAction(event -> button.setSelected(true));
        button.selectedProperty()
                .addListener((of, before, chosen) -> {
                    if (chosen) {
                        desk.sieve().set(change.apply(desk.sieve().get()));
                    }
                });
        return button;
    }
}
