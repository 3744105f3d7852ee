package org.nyaya.ui.shell;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** A choice of one among few that are all seen; one of them is chosen at all times. */
final class Segments<T> extends HBox {

    private final ToggleGroup group = new ToggleGroup();

    /**
     * @param about what is chosen, for those who do not see it
     * @param chosen the one that is chosen now; none where it is not among them
     */
    Segments(String about, List<T> all, Function<T, String> name, T chosen, Consumer<T> choose) {
        for (int i = 0; i < all.size(); i++) {
            T one = all.get(i);
            ToggleButton button = new ToggleButton(name.apply(one));
            button.setAccessibleText(about + " " + button.getText());
            if (all.size() > 1) {
                button.getStyleClass().add(side(i, all.size()));
            }
            button.getStyleClass().add("segment");
            button.setToggleGroup(group);
            button.setSelected(Objects.equals(one, chosen));
            button.setMinWidth(USE_PREF_SIZE);
            // The one that is chosen stays chosen when it is pressed again; arrow keys choose
            // without an action.
            button.setOnAction(event -> button.setSelected(true));
            button.selectedProperty()
                    .addListener((of, before, now) -> {
                        if (now) {
                            choose.accept(one);
                        }
                    });
            getChildren().add(button);
        }
    }

    /** Which corners are round: of the first those on the left, of the last those on the right. */
    private static String side(int index, int count) {
        return index == 0 ? "left-pill" : index == count - 1 ? "right-pill" : "center-pill";
    }
}
