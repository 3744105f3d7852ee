package org.nyaya.ui.memos;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nyaya.coding.Quote;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Wrapped;
import org.nyaya.ui.writing.MemoFields;
import org.nyaya.ui.writing.QuoteList;
import org.nyaya.ui.writing.Writing;

/** Where the chosen memo is read and written, or a new one. */
final class Editor extends VBox {

    /** So many quoted passages are seen at once. */
    private static final int QUOTES = 4;

    private final Kit kit;
    private final MemoFields fields;
    private final QuoteList quotes;
    private final Label about = Wrapped.muted("");
    private final Button go;

    /**
     * @param goes leads to what the memo is about
     * @param toQuote leads to a passage it quotes
     */
    Editor(Session session, Writing writing, Runnable goes, Consumer<Quote> toQuote) {
        this.kit = session.kit();
        this.fields = new MemoFields(kit, writing);
        this.quotes = new QuoteList(session, writing, QUOTES, toQuote);
        getStyleClass().add("memos-editor");
        about.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(about, Priority.ALWAYS);
        go = Controls.button(kit.say("memos.go"), goes);
        go.setMinWidth(Region.USE_PREF_SIZE);
        VBox.setVgrow(fields.body(), Priority.ALWAYS);
        HBox on = Controls.row(8, about, go);
        on.managedProperty().bind(on.visibleProperty());
        on.visibleProperty().bind(about.textProperty().isNotEmpty());
        fields.kinds().getStyleClass().add("memos-kinds");
        HBox more = Controls.row(12, fields.date(), fields.kinds(), fields.isPrivate());
        getChildren()
                .setAll(
                        on,
                        fields.title(),
                        more,
                        fields.body(),
                        quotes,
                        fields.trouble(),
                        Controls.row(
                                8,
                                fields.delete(),
                                Controls.filler(),
                                fields.discard(),
                                fields.save()));
        fields.takeKeys(this);
    }

    QuoteList quotes() {
        return quotes;
    }

    void focusTitle() {
        fields.focusTitle();
    }

    void focusBody() {
        fields.focusBody();
    }

    /** Says what the memo is about; empty where it is nothing in particular. */
    void about(String words, boolean leads) {
        about.setText(words.isEmpty() ? "" : kit.say("beside.memo.about", words));
        go.setVisible(leads);
    }
}
