package org.nyaya.ui.writing;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.nyaya.coding.Quote;
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Unveiled;
import org.nyaya.ui.kit.Wrapped;

/**
 * The passages that a memo quotes, beneath its words. Enter or a click leads to the passage, Delete
 * takes the link away, Alt with an arrow moves it.
 */
public final class QuoteList extends VBox {

    /** The height of a passage, in sizes of the window's text. */
    private static final double LINE = 4.7;

    private static final double BORDER = 2;

    private final Session session;
    private final Kit kit;
    private final Consumer<Quote> goes;
    private final Unveiled unveiled;
    private final ListView<Quote> list = new ListView<>();
    private final Label heading = Controls.heading("");
    private final HBox top = Controls.row(8, heading);
    private final Label none = Wrapped.muted("");

    /**
     * What the memo quotes that is written there.
     *
     * @param rows how many are seen at once
     * @param goes leads to a passage
     */
    public QuoteList(Session session, Writing writing, int rows, Consumer<Quote> goes) {
        this.session = session;
        this.kit = session.kit();
        this.goes = goes;
        getStyleClass().add("quotes");
        list.getStyleClass().add("quote-list");
        list.setAccessibleText(kit.say("quote.list"));
        list.setAccessibleHelp(kit.say("quote.help"));
        unveiled = new Unveiled(session.veil());
        unveiled.version().subscribe(now -> list.refresh());
        sceneProperty()
                .subscribe(scene -> {
                    if (scene == null) {
                        unveiled.forget();
                    }
                });
        list.setCellFactory(of -> new QuoteCell(kit, unveiled, this::go, this::remove));
        DoubleBinding line =
                Bindings.createDoubleBinding(
                        () -> Math.rint(kit.settings().windowSize().get() * LINE),
                        kit.settings().windowSize());
        list.fixedCellSizeProperty().bind(line);
        list.minHeightProperty().bind(height(line, 1));
        list.prefHeightProperty().bind(height(line, rows));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        none.setText(kit.say("quote.none"));
        none.setMinHeight(USE_PREF_SIZE);
        QuotesModel model = new QuotesModel(session, writing);
        model.quotes().subscribe(this::show);
        top.getStyleClass().add("quotes-top");
        getChildren().setAll(top, list, none);
    }

    /** Offers a button that quotes another passage, where there is a text to quote from. */
    public void offer(Runnable quotes) {
        Button quote = Controls.icon(Feather.LINK, kit.say("command.memo.quote"), quotes);
        top.getChildren().setAll(heading, Controls.filler(), quote);
    }

    /** What can be done with the chosen passage. */
    public List<Command> commands() {
        BooleanBinding chosen = list.getSelectionModel().selectedItemProperty().isNotNull();
        return List.of(
                Command.of("quote.go", null, () -> withChosen(this::go), chosen),
                Command.of("quote.show_hidden", null, () -> withChosen(this::turnHidden), chosen),
                Command.of("quote.remove", null, () -> withChosen(this::remove), chosen),
                Command.of("quote.up", null, () -> withChosen(one -> move(one, false)), chosen),
                Command.of("quote.down", null, () -> withChosen(one -> move(one, true)), chosen));
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    /** As high as so many passages, or as there are. */
    private DoubleBinding height(DoubleBinding line, int rows) {
        return Bindings.createDoubleBinding(
                () -> Math.min(rows, list.getItems().size()) * line.get() + BORDER,
                line,
                list.getItems());
    }

    private void show(List<Quote> now) {
        Quote before = list.getSelectionModel().getSelectedItem();
        int at = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(now);
        boolean some = !now.isEmpty();
        list.setVisible(some);
        list.setManaged(some);
        none.setVisible(!some);
        none.setManaged(!some);
        String words = kit.say("quote.list");
        heading.setText(some ? kit.say("quote.count", now.size()) : words);
        if (some) {
            int same = before == null ? -1 : index(now, before.id());
            list.getSelectionModel()
                    .clearAndSelect(same >= 0 ? same : Math.clamp(at, 0, now.size() - 1));
        }
    }

    private static int index(List<Quote> all, long id) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id() == id) {
                return i;
            }
        }
        return -1;
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isShiftDown();
        if (!plain || event.isMetaDown()) {
            return;
        }
        boolean alt = event.isAltDown();
        switch (event.getCode()) {
            case ENTER -> withChosen(this::go);
            case DELETE -> withChosen(this::remove);
            case SPACE -> withChosen(this::turnHidden);
            case UP, DOWN -> {
                if (!alt) {
                    return;
                }
                boolean down = event.getCode() == KeyCode.DOWN;
                withChosen(one -> move(one, down));
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void withChosen(Consumer<Quote> does) {
        Quote chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            does.accept(chosen);
        }
    }

    private void go(Quote quote) {
        goes.accept(quote);
    }

    /** Shows what of a quoted passage is hidden, or hides it again. */
    private void turnHidden(Quote quote) {
        unveiled.turn(quote.source(), quote.span());
    }

    private void remove(Quote quote) {
        kit.screen()
                .after(
                        session.study().quotes().remove(quote),
                        was ->
                                kit.status()
                                        .say(
                                                kit.say(
                                                        "quote.removed",
                                                        quote.in(),
                                                        quote.paragraph())));
    }

    private void move(Quote quote, boolean down) {
        // What became of it is seen.
        kit.screen().after(session.study().quotes().move(quote, down), moved -> {});
    }
}
