package org.nyaya.ui.ask;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.nyaya.coding.CodePath;
import org.nyaya.search.Facet;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;

/** How what was found spreads; a click leaves one part of it, another brings the rest back. */
final class FacetPanel extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private static final int FIRST = 6;
    private static final int MORE = 50;
    private static final double BAR = 72;

    private final Kit kit;
    private final Consumer<String> turn;
    private final Map<String, Integer> most = new HashMap<>();
    private List<Facet> facets = List.of();
    private Line line = new Line("");

    /**
     * @param turn adds a clause to the question, or takes it away
     */
    FacetPanel(Kit kit, Consumer<String> turn) {
        this.kit = kit;
        this.turn = turn;
        getStyleClass().add("ask-facets");
    }

    void show(List<Facet> now, String question) {
        facets = now;
        line = new Line(question);
        fill();
    }

    void clear() {
        facets = List.of();
        line = new Line("");
        most.clear();
        getChildren().clear();
    }

    private void fill() {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        Object before =
                focused != null && focused.getParent() == this ? focused.getUserData() : null;
        getChildren().clear();
        for (Facet facet : facets) {
            if (facet.kind() != Facet.Kind.CODER || facet.counts().size() > 1) {
                add(facet);
            }
        }
        if (before != null) {
            refocus(before);
        }
    }

    private void refocus(Object what) {
        for (Node node : getChildren()) {
            if (what.equals(node.getUserData())) {
                node.requestFocus();
                return;
            }
        }
    }

    private void add(Facet facet) {
        String name = kit.say("ask.facet." + facet.kind(), facet.attribute());
        Label heading = Controls.heading(name.toUpperCase(Locale.ROOT));
        heading.setAccessibleText(name);
        heading.getStyleClass().add("ask-facet-heading");
        getChildren().add(heading);
        String key = facet.kind() + facet.attribute();
        int shown = most.getOrDefault(key, FIRST);
        int greatest = facet.counts().getFirst().found();
        for (int i = 0; i < facet.counts().size(); i++) {
            Facet.Count count = facet.counts().get(i);
            // What is asked for is told wherever it stands.
            if (i < shown || line.has(count.clause())) {
                getChildren().add(row(facet.kind(), count, greatest));
            }
        }
        if (facet.counts().size() > shown) {
            Button more =
                    Controls.button(
                            kit.say("ask.facet.others", facet.counts().size() - shown),
                            () -> {
                                most.put(key, shown + MORE);
                                fill();
                            });
            more.getStyleClass().setAll("button", "ask-facet", "ask-facet-more");
            more.setUserData(key);
            getChildren().add(more);
        }
    }

    private Button row(Facet.Kind kind, Facet.Count count, int greatest) {
        String value = kind == Facet.Kind.CODE ? last(count.value()) : count.value();
        Label name = new Label(value);
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(40);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label number = new Label(kit.say("ask.number", count.found()));
        number.getStyleClass().add("ask-facet-count");
        number.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = Controls.row(8, name, bar((double) count.found() / greatest), number);
        boolean chosen = line.has(count.clause());
        Button button = new Button(null, row);
        row.prefWidthProperty().bind(button.widthProperty().subtract(28));
        button.getStyleClass().setAll("button", "ask-facet");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setUserData(count.clause());
        button.pseudoClassStateChanged(CHOSEN, chosen);
        button.setAccessibleText(
                kit.say(
                        chosen ? "ask.facet.chosen" : "ask.facet.value",
                        count.value(),
                        count.found()));
        Controls.tip(button, () -> count.value());
        button.setOnAction(event -> turn.accept(count.clause()));
        return button;
    }

    /** Of a path of codes the last name; the whole is told when it is pointed at. */
    private static String last(String value) {
        return CodePath.of(value).names().getLast();
    }

    private static Node bar(double part) {
        Region full = new Region();
        full.getStyleClass().add("ask-bar");
        Region done = new Region();
        done.getStyleClass().add("ask-bar-done");
        sized(full, BAR);
        sized(done, Math.max(2, Math.rint(BAR * part)));
        StackPane bar = new StackPane(full, done);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setMinWidth(BAR);
        return bar;
    }

    private static void sized(Region part, double width) {
        part.setMinSize(width, 4);
        part.setMaxSize(width, 4);
    }
}
