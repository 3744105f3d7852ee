package org.nyaya.ui.revising;

import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nyaya.coding.CardSort;
import org.nyaya.coding.Code;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Unveiled;
import org.nyaya.ui.kit.Veiled;
import org.nyaya.ui.kit.Wrapped;

/** The card on top, how far the sort is, and the piles with their digits. */
final class CardView extends VBox {

    private final Kit kit;
    private final Unveiled hidden;
    private final Code code;
    private final IntConsumer puts;
    private final Label where = Controls.muted("");
    private final Label far = Controls.muted("");
    private final Label text = new Wrapped();
    private final Label blurred;
    private final ProgressBar bar = new ProgressBar(0);
    private final FlowPane piles = new FlowPane(8, 8);

    /** {@code puts} gets the pile on which the card on top is put. */
    CardView(Kit kit, Unveiled hidden, Code code, IntConsumer puts) {
        super(12);
        this.kit = kit;
        this.hidden = hidden;
        this.code = code;
        this.puts = puts;
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.getStyleClass().add("card-text");
        text.setMaxWidth(Double.MAX_VALUE);
        ScrollPane card = new ScrollPane(text);
        card.setFitToWidth(true);
        card.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        card.getStyleClass().add("card");
        card.setFocusTraversable(false);
        VBox.setVgrow(card, Priority.ALWAYS);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(kit.say("split.progress"));
        where.setMinWidth(0);
        far.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = Controls.row(8, where, Controls.filler(), far);
        Label hint = Controls.muted(kit.say("split.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        blurred = Controls.muted(kit.say("split.blurred"));
        blurred.managedProperty().bind(blurred.visibleProperty());
        getChildren().addAll(head, bar, card, blurred, piles, hint);
    }

    void show(Cards cards) {
        far.setText(kit.say("split.far", Math.min(cards.done() + 1, cards.count()), cards.count()));
        bar.setProgress((double) cards.done() / cards.count());
        Cards.Card top = cards.top();
        where.setText(kit.say("compare.where", top.in(), Integer.toString(top.paragraph())));
        Veiled veiled = hidden.of(top.coding().source());
        int at = top.coding().span().start();
        text.setText(veiled.listed(kit, top.text(), at).strip());
        setAccessibleText(veiled.aloud(kit, top.text(), at).strip());
        blurred.setVisible(veiled.hides(top.coding().span()));
        piles.getChildren().clear();
        for (int i = 0; i < cards.piles().size(); i++) {
            CardSort.Pile pile = cards.piles().get(i);
            piles.getChildren().add(pile(i + 1, pile.name(), cards.on(i + 1)));
        }
        String stays = kit.say("split.stays", code.name());
        piles.getChildren().add(pile(Cards.STAYS, stays, cards.on(Cards.STAYS)));
    }

    private Node pile(int number, String name, int count) {
        Label key = new Label(Integer.toString(number));
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        Label called = new Label(name);
        called.setMinWidth(0);
        called.setMaxWidth(240);
        Label many = Controls.muted(Integer.toString(count));
        many.setMinWidth(Region.USE_PREF_SIZE);
        Button pile = Controls.button("", () -> puts.accept(number));
        pile.setGraphic(Controls.row(8, key, called, many));
        pile.setAccessibleText(kit.say("split.pile", number, name, count));
        pile.getStyleClass().add("pile");
        // The digits do it; a click leaves the focus where it is.
        pile.setFocusTraversable(false);
        return pile;
    }
}
