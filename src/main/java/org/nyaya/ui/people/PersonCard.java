package org.nyaya.ui.people;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nyaya.people.Attribute;
import org.nyaya.people.Heard;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Wrapped;

/** All that is known of the chosen person, and where they speak. */
final class PersonCard extends ScrollPane {

    /** What the card leads to. */
    interface Ways {
        void toSource(Heard heard);

        void toPassages(Somebody somebody);
    }

    private final Kit kit;
    private final Ways ways;
    private final VBox body = new VBox();

    PersonCard(Kit kit, Ways ways) {
        this.kit = kit;
        this.ways = ways;
        body.getStyleClass().add("person-card-body");
        setContent(body);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("panel", "person-card");
        setAccessibleText(kit.say("people.chosen"));
    }

    /**
     * @param somebody null where nobody is chosen
     */
    void show(@Nullable Somebody somebody, List<Attribute> attributes) {
        body.getChildren().clear();
        if (somebody == null) {
            body.getChildren().add(wrapped(Wrapped.muted(kit.say("people.chosen.none"))));
            return;
        }
        Label name = wrapped(new Wrapped(somebody.person().name()));
        name.getStyleClass().add("person-card-name");
        body.getChildren().add(name);
        for (Attribute attribute : attributes) {
            String value = somebody.value(attribute);
            if (!value.isEmpty()) {
                Label label = wrapped(Wrapped.muted(attribute.name()));
                body.getChildren().add(new VBox(label, wrapped(new Wrapped(value))));
            }
        }
        heard(somebody);
    }

    private void heard(Somebody somebody) {
        if (!somebody.interviews().isEmpty()) {
            body.getChildren().add(heading(kit.say("people.interviews")));
            body.getChildren().add(wrapped(new Wrapped(String.join(", ", somebody.interviews()))));
        }
        body.getChildren().add(heading(kit.say("people.sources")));
        if (somebody.heard().isEmpty()) {
            body.getChildren().add(wrapped(Wrapped.muted(kit.say("people.sources.none"))));
            return;
        }
        VBox sources = new VBox();
        for (Heard heard : somebody.heard()) {
            sources.getChildren().add(link(told(heard), heard, ways::toSource));
        }
        body.getChildren().add(sources);
        body.getChildren().add(link(kit.say("people.passages"), somebody, ways::toPassages));
    }

    /** A source is often called like the one person in it. */
    private String told(Heard heard) {
        String label = heard.speaker().label();
        return label.equals(heard.in()) ? heard.in() : kit.say("people.heard", heard.in(), label);
    }

    private static <T> Button link(String words, T to, Consumer<T> way) {
        Button link = Controls.button(words, () -> way.accept(to));
        link.getStyleClass().add("people-link");
        link.setMaxWidth(Double.MAX_VALUE);
        return link;
    }

    private static Node heading(String words) {
        return PeopleHeadings.of(words);
    }

    private static Label wrapped(Label label) {
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
