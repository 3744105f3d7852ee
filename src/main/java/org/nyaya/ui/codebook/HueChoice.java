package org.nyaya.ui.codebook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.CodeDetails;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Hue;
import org.nyaya.ui.kit.Kit;

/** The colour of a code: as the code above, one that everybody can tell apart, or one's own. */
final class HueChoice extends FlowPane {

    /** What was chosen. */
    sealed interface Chosen {

        /** As {@code #RRGGBB}; null for that of the code above. */
        record Color(@Nullable String color) implements Chosen {}

        /** What was typed is no colour. */
        record NoColor(String typed) implements Chosen {}
    }

    private record Named(String key, String color) {}

    /** Okabe and Ito's colours. */
    private static final List<Named> NAMED =
            List.of(
                    new Named("book.color.orange", "#E69F00"),
                    new Named("book.color.sky", "#56B4E9"),
                    new Named("book.color.green", "#009E73"),
                    new Named("book.color.yellow", "#F0E442"),
                    new Named("book.color.blue", "#0072B2"),
                    new Named("book.color.red", "#D55E00"),
                    new Named("book.color.pink", "#CC79A7"));

    private static final double GAP = 6;

    private final ToggleGroup group = new ToggleGroup();
    private final RadioButton own;
    private final TextField typed = new TextField();

    HueChoice(Kit kit, @Nullable String color) {
        getStyleClass().add("hue-choice");
        RadioButton inherited = new RadioButton(kit.say("book.color.inherited"));
        inherited.setAccessibleText(kit.say("book.color.inherited"));
        inherited.setToggleGroup(group);
        getChildren().add(inherited);
        Optional<Named> known =
                NAMED.stream().filter(named -> named.color().equals(color)).findFirst();
        for (Named named : NAMED) {
            RadioButton button = new RadioButton();
            HBox square = new HBox(new Hue(named.color()));
            square.setPadding(new Insets(0, 0, 0, GAP));
            button.setGraphic(square);
            button.setAccessibleText(kit.say(named.key()));
            Controls.tip(button, () -> kit.say(named.key()));
            button.setToggleGroup(group);
            button.setUserData(named.color());
            button.setSelected(named.equals(known.orElse(null)));
            getChildren().add(button);
        }
        own = new RadioButton(kit.say("book.color.own"));
        own.setAccessibleText(kit.say("book.color.own"));
        own.setToggleGroup(group);
        typed.setPromptText(kit.say("book.color.like"));
        typed.setAccessibleText(kit.say("book.color.own"));
        typed.setPrefColumnCount(7);
        Hue shown = new Hue();
        typed.textProperty()
                .subscribe(text -> {
                    String written = written(text);
                    shown.show(CodeDetails.isColor(written) ? written : null);
                    if (!text.isEmpty()) {
                        own.setSelected(true);
                    }
                });
        if (color == null) {
            inherited.setSelected(true);
        } else if (known.isEmpty()) {
            typed.setText(color);
        }
        getChildren().addAll(own, typed, shown);
    }

    Chosen chosen() {
        if (!own.isSelected()) {
            return new Chosen.Color((String) group.getSelectedToggle().getUserData());
        }
        String written = written(typed.getText());
        return CodeDetails.isColor(written)
                ? new Chosen.Color(written)
                : new Chosen.NoColor(typed.getText().strip());
    }

    /** Where a colour is typed. */
    Node field() {
        return typed;
    }

    private static String written(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        return code.isEmpty() || code.startsWith("#") ? code : "#" + code;
    }
}
