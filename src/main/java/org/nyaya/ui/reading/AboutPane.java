package org.nyaya.ui.reading;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.About;
import org.nyaya.coding.Coding;
import org.nyaya.ui.desk.Codes;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;

/** The codings that lie at one place, each with what is known of it. Enter goes to one. */
final class AboutPane extends VBox {

    private static final double WIDTH = 340;
    private static final double INSIDE = 280;
    private static final double HIGHEST = 340;

    private final Kit kit;
    private final Consumer<Coding> choose;
    private final VBox lines = new VBox();

    /**
     * @param about at least one
     * @param choose is told the one that is chosen
     */
    AboutPane(Kit kit, Codes codes, List<About> about, Consumer<Coding> choose) {
        super(8);
        this.kit = kit;
        this.choose = choose;
        getStyleClass().addAll("pane-above", "reading-about");
        setPrefWidth(WIDTH);
        boolean layered = about.stream().map(About::layer).distinct().count() > 1;
        about.forEach(one -> lines.getChildren().add(line(codes, one, layered)));
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMaxHeight(HIGHEST);
        getChildren().addAll(Controls.heading(kit.say("margin.here", about.size())), scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Lays it beside that place in the scene, with the line of that coding (an id) chosen. */
    void open(Bounds at, @Nullable Long chosen) {
        kit.layers().showBeside(this, at, lines.getChildren()::clear);
        // How high a line is depends on how wide it is, which a button does not ask.
        for (Node line : lines.getChildren()) {
            if (line instanceof Button button && button.getGraphic() instanceof AboutView view) {
                view.setPrefHeight(view.prefHeight(INSIDE));
            }
        }
        autosize();
        lines.getChildren().stream()
                .filter(line -> Objects.equals(line.getUserData(), chosen))
                .findFirst()
                .or(() -> lines.getChildren().stream().findFirst())
                .ifPresent(Node::requestFocus);
    }

    private Button line(Codes codes, About one, boolean layered) {
        AboutView view = new AboutView(kit, codes, one, layered);
        Button line = new Button();
        line.setGraphic(view);
        line.setUserData(one.coding().id());
        line.setAccessibleText(view.told());
        line.getStyleClass().addAll("flat", "reading-about-line");
        line.setMaxWidth(Double.MAX_VALUE);
        view.setPrefWidth(INSIDE);
        line.setOnAction(event -> {
            kit.layers().close(this);
            choose.accept(one.coding());
        });
        return line;
    }

    private void pressed(KeyEvent event) {
        int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        List<Node> all = lines.getChildren();
        if (by == 0 || all.isEmpty()) {
            return;
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isFocused()) {
                all.get(Math.floorMod(i + by, all.size())).requestFocus();
                break;
            }
        }
        event.consume();
    }
}
