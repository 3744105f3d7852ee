package org.nyaya.ui.ask;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nyaya.search.SavedQuestion;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;

/** What stands beside the hits: saved questions and facets at the left, the text at the right. */
final class AskSides {

    private static final double LEFT = 262;

    private final AskModel model;
    private final SavedPanel saved;
    private final FacetPanel facets;
    private final PeekPane peek;
    private final ScrollPane left;

    AskSides(Session session, AskModel model, SavingSheet saving, Runnable closePeek) {
        Kit kit = session.kit();
        this.model = model;
        this.saved =
                new SavedPanel(
                        kit,
                        new SavedPanel.Does(
                                question -> model.question().set(question.question()),
                                saving::rename,
                                saving::remove));
        this.facets = new FacetPanel(kit, model::turn);
        this.peek = new PeekPane(session, closePeek);
        VBox all = new VBox(saved, facets);
        all.getStyleClass().add("panel");
        VBox.setVgrow(facets, Priority.ALWAYS);
        left = new ScrollPane(all);
        left.setFitToWidth(true);
        left.setFitToHeight(true);
        left.setFocusTraversable(false);
        left.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        left.getStyleClass().addAll("panel", "ask-left");
        left.setPrefWidth(LEFT);
        left.setMinWidth(LEFT);
        left.setAccessibleText(kit.say("ask.narrow"));
        model.saved().subscribe(this::fill);
        model.question().subscribe(this::fill);
        model.facets().subscribe(now -> facets.show(now, model.question().get()));
    }

    /** Whether the facets are of what was asked before. */
    void past(boolean now) {
        facets.setDisable(now);
    }

    Region left() {
        return left;
    }

    PeekPane peek() {
        return peek;
    }

    /** The saved question that stands in the line; null where none does. */
    @Nullable SavedQuestion current() {
        return saved.current().orElse(null);
    }

    void clear() {
        saved.clear();
        facets.clear();
        peek.clear();
    }

    private void fill() {
        saved.show(model.saved().get(), model.question().get());
    }
}
