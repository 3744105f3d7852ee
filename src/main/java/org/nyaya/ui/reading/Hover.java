package org.nyaya.ui.reading;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.About;
import org.nyaya.ui.desk.Codes;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Wrapped;

/**
 * Tells of the coding on whose bar or name the mouse rests, and who has no band. It lies over the
 * text and takes neither mouse nor focus.
 */
final class Hover {

    private static final Duration REST = Duration.millis(400);
    private static final double WIDTH = 260;
    private static final double GAP = 6;

    /** What is told: what is known of a coding (an id), or plain words. */
    sealed interface Told {}

    record Coding(long id) implements Told {}

    record Words(String words) implements Told {}

    private final Kit kit;
    private final Region over;
    private final Supplier<Codes> codes;
    private final Function<List<Long>, CompletableFuture<List<About>>> ask;
    private final PauseTransition rest = new PauseTransition(REST);
    private final VBox card = new VBox();
    private @Nullable Told at;
    private double x;
    private double y;

    /**
     * @param over what the card lies over; it is to be added there
     * @param ask tells of codings (ids)
     */
    Hover(
            Kit kit,
            Region over,
            Supplier<Codes> codes,
            Function<List<Long>, CompletableFuture<List<About>>> ask) {
        this.kit = kit;
        this.over = over;
        this.codes = codes;
        this.ask = ask;
        card.getStyleClass().addAll("pane-above", "reading-about", "reading-hover");
        card.setManaged(false);
        card.setMouseTransparent(true);
        card.setVisible(false);
        rest.setOnFinished(event -> show());
    }

    Region card() {
        return card;
    }

    /** The mouse is at a place in the scene, on something of which is told, or on nothing. */
    void at(Optional<Told> told, double sceneX, double sceneY) {
        x = sceneX;
        y = sceneY;
        Told now = told.orElse(null);
        if (now == null) {
            leave();
        } else if (!now.equals(at)) {
            leave();
            at = now;
            rest.playFromStart();
        }
    }

    /** Nothing is told any more. */
    void leave() {
        rest.stop();
        at = null;
        card.setVisible(false);
        card.getChildren().clear();
    }

    private void show() {
        switch (at) {
            case null -> {}
            case Words words -> {
                card.getChildren().setAll(Wrapped.muted(words.words()));
                place();
            }
            case Coding coding ->
                    kit.screen()
                            .after(
                                    ask.apply(List.of(coding.id())),
                                    about -> {
                                        if (coding.equals(at) && !about.isEmpty()) {
                                            card.getChildren()
                                                    .setAll(
                                                            new AboutView(
                                                                    kit,
                                                                    codes.get(),
                                                                    about.getFirst(),
                                                                    false));
                                            place();
                                        }
                                    });
        }
    }

    private void place() {
        card.setVisible(true);
        card.applyCss();
        double width = Math.min(WIDTH, over.getWidth() - 2 * GAP);
        double height = card.prefHeight(width);
        card.resize(width, height);
        card.layout();
        Point2D point = over.sceneToLocal(x, y);
        double left = Math.clamp(point.getX() - width / 2, GAP, over.getWidth() - width - GAP);
        boolean below = point.getY() + 16 + height + GAP <= over.getHeight();
        double top = below ? point.getY() + 16 : Math.max(GAP, point.getY() - height - GAP);
        card.relocate(Math.rint(left), Math.rint(top));
    }

    /** Where the mouse was last, in the scene. */
    double x() {
        return x;
    }

    double y() {
        return y;
    }
}
