package org.nyaya.ui.ask;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;

/** The question and what was found: as passages, or word by word in their context. */
final class AskMiddle extends StackPane {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Kit kit;
    private final AskModel model;
    private final QuestionBox box;
    private final HitList hits;
    private final ContextList context;
    private final HowToAsk how;
    private final Label nothing;
    private final Button passages;
    private final Button inContext;
    private final HBox tabs;
    private final StackPane body;
    private final Button save;
    private final Button export;
    private final Button code;
    private final ReadOnlyObjectWrapper<Found.@Nullable Row> selection =
            new ReadOnlyObjectWrapper<>();
    private boolean showsContext;
    private Found.@Nullable Answered answered;

    /** What is done from here. */
    record Does(
            Consumer<Found.Row> open,
            Runnable peek,
            Runnable leave,
            Runnable save,
            Runnable export,
            Runnable codeThese) {}

    AskMiddle(Kit kit, AskModel model, Does does) {
        this.kit = kit;
        this.model = model;
        this.box = new QuestionBox(kit, model);
        this.hits =
                new HitList(
                        kit, new HitList.Does(does.open(), does.peek(), does.leave(), model::more));
        this.context = new ContextList(kit, does.open(), does.peek(), does.leave());
        this.how = new HowToAsk(kit, model.question()::set);
        this.nothing = Controls.muted(kit.say("ask.nothing"));
        this.passages = tab(kit.say("ask.passages"), () -> show(false));
        this.inContext = tab(kit.say("ask.in_context"), () -> show(true));
        this.save = Controls.button(kit.say("ask.save.short"), does.save());
        this.export = Controls.button(kit.say("ask.export.short"), does.export());
        this.code = Controls.button(kit.say("ask.code_these"), does.codeThese());
        code.getStyleClass().add("accent");
        for (Button button : List.of(save, export, code)) {
            button.setMinWidth(USE_PREF_SIZE);
            button.getStyleClass().add("ask-action");
        }
        this.tabs = Controls.row(20, passages, inContext, Controls.filler(), save, export, code);
        tabs.setSpacing(8);
        tabs.getStyleClass().add("ask-tabs");
        nothing.setWrapText(true);
        nothing.getStyleClass().add("ask-nothing");
        this.body = new StackPane(hits, context, how, nothing);
        body.getStyleClass().add("ask-body");
        StackPane.setAlignment(nothing, Pos.TOP_LEFT);
        StackPane.setAlignment(how, Pos.TOP_LEFT);
        tabs.managedProperty().bind(tabs.visibleProperty());
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(new VBox(box, tabs, body), box.completion());
        box.downwards(this::toHits);
        hits.upwards(this::toLine);
        hits.selection().subscribe(this::select);
        context.onSelected(this::select);
        model.vocabulary().subscribe(how::show);
        look(new Found.Nothing());
    }

    /** The hit that is selected, in either list; null for none. */
    ReadOnlyObjectProperty<Found.@Nullable Row> selection() {
        return selection.getReadOnlyProperty();
    }

    private void select() {
        selection.set(showsContext ? context.selected() : hits.selected());
    }

    /** What was found, where something was. */
    Found.@Nullable Answered answered() {
        return answered;
    }

    /** Shows what came of the question. */
    void look(Found found) {
        box.show(found);
        boolean past = found instanceof Found.Wrong && (hits.isVisible() || context.isVisible());
        // What was found last stays in sight while the question is mended, and leads nowhere.
        body.setDisable(past);
        tabs.setDisable(past);
        if (past) {
            answered = null;
            selection.set(null);
            return;
        }
        answered = found instanceof Found.Answered now && now.all() > 0 ? now : null;
        boolean empty = found instanceof Found.Answered && answered == null;
        how.setVisible(found instanceof Found.Nothing);
        nothing.setVisible(empty);
        if (answered != null) {
            hits.show(answered);
            passages.setText(kit.say("ask.passages." + answered.answer().shown(), answered.all()));
            passages.setAccessibleText(passages.getText());
        } else {
            hits.nothing();
            context.show(List.of(), 0);
        }
        tabs.setVisible(answered != null);
        code.setDisable(answered == null || answered.grouped());
        show(showsContext);
    }

    void show(boolean inWords) {
        showsContext = inWords;
        // Sorting the first of them only would put them in no order.
        model.all(inWords);
        Found.Answered now = answered;
        boolean any = now != null;
        hits.setVisible(any && !inWords);
        context.setVisible(any && inWords);
        passages.pseudoClassStateChanged(CURRENT, !inWords);
        inContext.pseudoClassStateChanged(CURRENT, inWords);
        if (now != null && inWords) {
            context.show(hits.rows(), now.all());
        }
        select();
    }

    void toLine() {
        box.enter();
    }

    void toHits() {
        if (answered != null) {
            if (showsContext) {
                context.enter();
            } else {
                hits.enter();
            }
        }
    }

    void clear() {
        answered = null;
        look(new Found.Nothing());
        hits.clear();
        context.show(List.of(), 0);
        how.clear();
        box.clear();
    }

    private static Button tab(String word, Runnable does) {
        Button tab = Controls.button(word, does);
        tab.getStyleClass().setAll("button", "ask-tab");
        tab.setMinWidth(USE_PREF_SIZE);
        return tab;
    }
}
