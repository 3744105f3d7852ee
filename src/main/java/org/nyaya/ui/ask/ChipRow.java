package org.nyaya.ui.ask;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nyaya.search.Condition;
import org.nyaya.search.InWords;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;

/**
 * The clauses of a question in the user’s words, below the line: a click marks the clause there, a
 * click on the cross takes it away.
 */
final class ChipRow extends FlowPane {

    private static final PseudoClass NEGATED = PseudoClass.getPseudoClass("negated");

    private final Kit kit;
    private final InWords inWords;
    private final Consumer<Span> mark;
    private final Consumer<Span> remove;

    ChipRow(Kit kit, Consumer<Span> mark, Consumer<Span> remove) {
        super(6, 4);
        this.kit = kit;
        this.inWords = new InWords(kit.words()::say);
        this.mark = mark;
        this.remove = remove;
        getStyleClass().add("ask-chips");
    }

    void show(Found.Answered answered) {
        getChildren().clear();
        for (Condition condition : answered.question().conditions()) {
            getChildren().add(chip(condition, answered));
        }
    }

    void clear() {
        getChildren().clear();
    }

    private Button chip(Condition condition, Found.Answered answered) {
        String said = inWords.chip(condition, answered.question().unit());
        FontIcon cross = new FontIcon(Feather.X);
        Button chip = new Button(said, cross);
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.getStyleClass().setAll("button", "ask-chip", kind(condition));
        chip.pseudoClassStateChanged(NEGATED, condition.negated());
        chip.setMaxWidth(320);
        chip.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        chip.setAccessibleText(kit.say("ask.chip", said));
        Controls.tip(chip, () -> said);
        // The line above is the way by keyboard; the same twice would be a long way round.
        chip.setFocusTraversable(false);
        cross.setPickOnBounds(true);
        cross.setOnMouseClicked(event -> {
            remove.accept(condition.place());
            event.consume();
        });
        chip.setOnAction(event -> mark.accept(condition.place()));
        return chip;
    }

    private static String kind(Condition condition) {
        return switch (condition) {
            case Condition.Said said -> "said";
            case Condition.Coded coded -> "coded";
            case Condition.SpokenBy by -> "who";
            case Condition.Speaking by -> "who";
            default -> "other";
        };
    }
}
