package org.nyaya.ui.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nyaya.search.Vocabulary;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Wrapped;

/** What stands where the hits would be: how to ask, with questions of this study to try. */
final class HowToAsk extends VBox {

    private static final double QUESTION = 260;

    private final Kit kit;
    private final Consumer<String> ask;
    private final VBox examples = new VBox(2);

    HowToAsk(Kit kit, Consumer<String> ask) {
        super(16);
        this.kit = kit;
        this.ask = ask;
        getStyleClass().add("ask-how");
        Label title = new Label(kit.say("ask.how"));
        title.getStyleClass().add("ask-how-title");
        Label told = Wrapped.muted(kit.say("ask.how.told"));
        Label keys = Wrapped.muted(kit.say("ask.how.keys"));
        getChildren().setAll(title, told, examples, keys);
        for (Label label : List.of(title, told, keys)) {
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
    }

    /** Examples with names of the study, as far as it has them. */
    void show(Vocabulary vocabulary) {
        examples.getChildren().clear();
        example("shelter*", kit.say("ask.how.word"));
        example("\"safe place\"~4", kit.say("ask.how.near"));
        List<Vocabulary.Value> codes = values(vocabulary, "code");
        List<Vocabulary.Value> parents = codes.stream().filter(Vocabulary.Value::parent).toList();
        if (!codes.isEmpty()) {
            Vocabulary.Value code = parents.isEmpty() ? codes.getFirst() : parents.getFirst();
            String end = code.parent() ? ">*" : "";
            example("code:" + code.written() + end, kit.say("ask.how.code"));
            if (codes.size() > 1) {
                example(
                        "code:" + code.written() + end + " near:" + codes.getLast().written(),
                        kit.say("ask.how.relation"));
            }
            example("coded:no length:>40", kit.say("ask.how.uncoded"));
        }
        vocabulary.fields().stream()
                .filter(field -> field.attribute() && !field.values().isEmpty())
                .findFirst()
                .ifPresent(field ->
                        example(
                                field.written() + field.values().getFirst().written(),
                                kit.say("ask.how.people")));
    }

    void clear() {
        examples.getChildren().clear();
    }

    private static List<Vocabulary.Value> values(Vocabulary vocabulary, String field) {
        List<Vocabulary.Value> values = new ArrayList<>();
        vocabulary.fields().stream()
                .filter(one -> one.name().equals(field) && !one.attribute())
                .forEach(one -> values.addAll(one.values()));
        return values;
    }

    private void example(String question, String means) {
        Button button = Controls.button(question, () -> ask.accept(question));
        button.getStyleClass().setAll("button", "ask-example");
        button.setMinWidth(QUESTION);
        button.setMaxWidth(QUESTION);
        Controls.tip(button, () -> question);
        Label told = Wrapped.muted(means);
        told.setMinWidth(0);
        examples.getChildren().add(Controls.row(12, button, told));
    }
}
