package org.nyaya.ui.ask;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.nyaya.search.SavedQuestion;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Wrapped;

/** The questions that were saved: a click asks one. */
final class SavedPanel extends VBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Kit kit;
    private final Does does;
    private List<SavedQuestion> all = List.of();
    private String line = "";

    /** What can be done with them. */
    record Does(
            Consumer<SavedQuestion> run,
            Consumer<SavedQuestion> rename,
            Consumer<SavedQuestion> remove) {}

    SavedPanel(Kit kit, Does does) {
        this.kit = kit;
        this.does = does;
        getStyleClass().add("ask-saved");
    }

    void show(List<SavedQuestion> questions, String question) {
        all = questions;
        line = question.strip();
        fill();
    }

    void clear() {
        all = List.of();
        line = "";
        getChildren().clear();
    }

    /** The one that stands in the line. */
    Optional<SavedQuestion> current() {
        return all.stream().filter(one -> one.question().equals(line)).findFirst();
    }

    private void fill() {
        String name = kit.say("ask.saved");
        Label heading = Controls.heading(name.toUpperCase(Locale.ROOT));
        heading.setAccessibleText(name);
        heading.getStyleClass().add("ask-facet-heading");
        getChildren().setAll(heading);
        if (all.isEmpty()) {
            Label none = Wrapped.muted(kit.say("ask.saved.none"));
            none.setMinHeight(USE_PREF_SIZE);
            none.getStyleClass().add("ask-none");
            getChildren().add(none);
        }
        for (SavedQuestion one : all) {
            getChildren().add(row(one));
        }
    }

    private HBox row(SavedQuestion one) {
        boolean current = one.question().equals(line);
        Button run = Controls.button(one.name(), () -> does.run().accept(one));
        run.getStyleClass().setAll("button", "ask-run");
        run.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        run.setMaxWidth(Double.MAX_VALUE);
        run.setMinWidth(60);
        Controls.tip(run, () -> one.question());
        HBox.setHgrow(run, Priority.ALWAYS);
        HBox row = Controls.row(0, run);
        row.getStyleClass().add("ask-saved-row");
        row.pseudoClassStateChanged(CURRENT, current);
        if (current) {
            row.getChildren()
                    .addAll(
                            Controls.icon(
                                    Feather.EDIT_2,
                                    kit.say("ask.rename.of", one.name()),
                                    () -> does.rename().accept(one)),
                            Controls.icon(
                                    Feather.TRASH_2,
                                    kit.say("ask.remove.of", one.name()),
                                    () -> does.remove().accept(one)));
        }
        return row;
    }
}
