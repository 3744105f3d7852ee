package org.nyaya.ui.memos;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Memo;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.writing.Kinds;
import org.nyaya.ui.writing.Topic;

/** Which memos are wanted, at the left. */
final class Filters extends VBox {

    private final Kit kit;
    private final MemosModel model;
    private final TextField text = new TextField();
    private final VBox coders = new VBox();
    private List<String> shown = List.of();

    Filters(Kit kit, MemosModel model) {
        this.kit = kit;
        this.model = model;
        getStyleClass().addAll("panel", "memos-filters");
        text.setPromptText(kit.say("memos.filter"));
        text.setAccessibleText(kit.say("memos.filter"));
        text.textProperty().bindBidirectional(model.text());
        VBox field = new VBox(text);
        field.getStyleClass().add("memos-field");
        VBox groups = new VBox();
        groups.getChildren()
                .addAll(
                        heading("memos.shown"),
                        choice(
                                List.of(Listed.Shown.values()),
                                one -> kit.say("memos.shown." + one),
                                model.shown()),
                        heading("memos.kind"),
                        choice(
                                List.of(Memo.Kind.values()),
                                one -> Kinds.word(kit, one),
                                model.kind()),
                        heading("memos.topic"),
                        choice(
                                List.of(Topic.values()),
                                one -> kit.say("memos.topic." + one),
                                model.topic()),
                        heading("memos.coder"),
                        coders);
        ScrollPane scroll = new ScrollPane(groups);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("memos-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(field, scroll);
        coders();
    }

    /** Lists those who wrote any. */
    void coders() {
        List<String> now = model.coders();
        if (!now.equals(shown) || coders.getChildren().isEmpty()) {
            shown = now;
            coders.getChildren().setAll(choice(now, one -> one, model.coder()));
        }
    }

    void focus() {
        text.requestFocus();
    }

    private Label heading(String key) {
        String words = kit.say(key);
        Label heading = Controls.heading(words.toUpperCase(Locale.ROOT));
        heading.setAccessibleText(words);
        heading.getStyleClass().add("memos-heading");
        return heading;
    }

    /** One of several, or all of them. */
    private <T> Node choice(
            List<T> all, Function<T, String> name, ObjectProperty<@Nullable T> chosen) {
        ToggleGroup group = new ToggleGroup();
        VBox box = new VBox();
        box.getStyleClass().add("memos-group");
        List<@Nullable T> each = new ArrayList<>();
        each.add(null);
        each.addAll(all);
        for (T one : each) {
            RadioButton button =
                    new RadioButton(one == null ? kit.say("memos.all") : name.apply(one));
            button.setAccessibleText(button.getText());
            button.setToggleGroup(group);
            button.setSelected(Objects.equals(one, chosen.get()));
            button.selectedProperty()
                    .addListener((of, before, now) -> {
                        if (now) {
                            chosen.set(one);
                        }
                    });
            box.getChildren().add(button);
        }
        return box;
    }
}
