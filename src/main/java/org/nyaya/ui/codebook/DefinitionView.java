package org.nyaya.ui.codebook;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Code;
import org.nyaya.coding.Definition;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Hue;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.RightToLeft;
import org.nyaya.ui.kit.Wrapped;

/** What the chosen code means. */
final class DefinitionView extends VBox {

    private final Kit kit;
    private final Hue hue = new Hue();
    private final Label name = Controls.heading("");
    private final Button edit;
    private final VBox parts = new VBox();
    private @Nullable Code code;

    DefinitionView(Kit kit, Runnable edits) {
        this.kit = kit;
        edit = Controls.button(kit.say("book.edit_short"), edits);
        edit.getStyleClass().addAll("flat", "small");
        edit.setAccessibleText(kit.say("command.code.edit"));
        edit.setMinWidth(USE_PREF_SIZE);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox head = Controls.row(6, hue, name, edit);
        head.getStyleClass().add("book-head");
        parts.getStyleClass().add("definition");
        ScrollPane scroll = new ScrollPane(parts);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(kit.say("book.definition"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        say(null);
    }

    void show(@Nullable Code next, @Nullable String color) {
        hue.show(color);
        if (!Objects.equals(code, next)) {
            code = next;
            say(next);
        }
    }

    private void say(@Nullable Code now) {
        parts.getChildren().clear();
        edit.setVisible(now != null);
        hue.setVisible(now != null);
        hue.setManaged(now != null);
        if (now == null) {
            name.setText(kit.say("book.definition"));
            add(note(kit.say("book.none_chosen")));
            return;
        }
        name.setText(now.name());
        Definition said = now.definition();
        add("book.field.definition", said.text());
        add("book.field.include", said.include());
        add("book.field.exclude", said.exclude());
        add("book.field.example", said.example());
        add("book.field.counter_example", said.counterExample());
        if (parts.getChildren().isEmpty()) {
            add(note(kit.say("book.not_defined")));
        }
    }

    private void add(String key, String said) {
        if (!said.isBlank()) {
            Text label = new Text(kit.say(key) + " ");
            label.getStyleClass().add("matched");
            TextFlow flow = new TextFlow(label);
            RightToLeft.parts(said).forEach(part -> flow.getChildren().add(new Text(part)));
            add(flow);
        }
    }

    private void add(Node part) {
        parts.getChildren().add(part);
    }

    private static Label note(String sentence) {
        return Wrapped.muted(sentence);
    }
}
