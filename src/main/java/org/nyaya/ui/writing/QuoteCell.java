package org.nyaya.ui.writing;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.nyaya.coding.Quote;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Unveiled;
import org.nyaya.ui.kit.Veiled;
import org.nyaya.ui.kit.Wrapped;

/** A passage that is quoted: its first words in two lines, where it stands, who says it. */
final class QuoteCell extends ListCell<Quote> {

    /** More than two lines of them are never seen, in UTF-16 units. */
    private static final int SHOWN = 300;

    private static final String BETWEEN = " · ";

    private final Kit kit;
    private final Unveiled unveiled;
    private final Label words = new Wrapped();
    private final Label foot = Controls.muted("");
    private final HBox row;

    /**
     * @param unveiled what of the flagged text somebody asked to read here
     * @param goes leads to the passage
     * @param takesOut takes the link away
     */
    QuoteCell(Kit kit, Unveiled unveiled, Consumer<Quote> goes, Consumer<Quote> takesOut) {
        this.kit = kit;
        this.unveiled = unveiled;
        getStyleClass().add("quote-cell");
        words.setMinHeight(0);
        words.setAlignment(Pos.TOP_LEFT);
        words.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        words.getStyleClass().add("quote-words");
        VBox.setVgrow(words, Priority.ALWAYS);
        foot.getStyleClass().add("quote-foot");
        foot.setMinHeight(USE_PREF_SIZE);
        foot.setMaxWidth(Double.MAX_VALUE);
        VBox text = new VBox(2, words, foot);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button out =
                Controls.icon(
                        Feather.X,
                        kit.say("command.quote.remove"),
                        () -> {
                            if (getItem() != null) {
                                takesOut.accept(getItem());
                            }
                        });
        // Whoever uses keys has Delete.
        out.setFocusTraversable(false);
        row = new HBox(4, text, out);
        row.setAlignment(Pos.TOP_LEFT);
        setOnMouseClicked(event -> {
            if (getItem() != null) {
                goes.accept(getItem());
            }
        });
        // As wide as the list, whatever is quoted.
        setPrefWidth(0);
    }

    /** The first words, in one piece. */
    static String begins(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= SHOWN) {
            return line;
        }
        int space = line.lastIndexOf(' ', SHOWN);
        return line.substring(0, space <= 0 ? edge(line) : space) + " …";
    }

    /** Never half a character. */
    private static int edge(String line) {
        return Character.isLowSurrogate(line.charAt(SHOWN)) ? SHOWN - 1 : SHOWN;
    }

    @Override
    protected void updateItem(@Nullable Quote quote, boolean empty) {
        super.updateItem(quote, empty);
        if (empty || quote == null) {
            setGraphic(null);
            setAccessibleText("");
            words.setText("");
            foot.setText("");
            return;
        }
        Veiled veiled = unveiled.of(quote.source());
        int start = quote.span().start();
        words.setText(begins(veiled.listed(kit, quote.words(), start)));
        String at = kit.say("quote.at", quote.in(), quote.paragraph());
        foot.setText(quote.who().isEmpty() ? at : at + BETWEEN + String.join(", ", quote.who()));
        setAccessibleText(
                kit.say(
                        "quote.told",
                        foot.getText(),
                        begins(veiled.aloud(kit, quote.words(), start))));
        setGraphic(row);
    }
}
