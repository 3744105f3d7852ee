package org.nyaya.ui.beside;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.nyaya.coding.Quote;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.writing.Draft;
import org.nyaya.ui.writing.MemoFields;
import org.nyaya.ui.writing.QuoteList;
import org.nyaya.ui.writing.Writing;

/** Where a memo is written, beside the text: nothing is covered, so that one can read on. */
final class MemoEditor extends VBox {

    /** So many quoted passages are seen at once: the codes above need the room. */
    private static final int QUOTES = 2;

    private final Kit kit;
    private final Writing writing;
    private final MemoFields fields;
    private final QuoteList quotes;
    private final Label heading = Capitals.heading("");
    private final Label about = Controls.muted("");

    /**
     * @param goes leads to a passage that the memo quotes
     */
    MemoEditor(Session session, Writing writing, Consumer<Quote> goes) {
        this.kit = session.kit();
        this.writing = writing;
        this.fields = new MemoFields(kit, writing);
        this.quotes = new QuoteList(session, writing, QUOTES, goes);
        getStyleClass().add("memo-editor");
        about.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        // The codes above need the room.
        fields.isPrivate().setText(kit.say("beside.memo.is_private_short"));
        Controls.tip(fields.isPrivate(), () -> kit.say("beside.memo.is_private"));
        fields.body().setPrefRowCount(4);
        VBox.setVgrow(fields.body(), Priority.ALWAYS);
        getChildren()
                .setAll(
                        top(),
                        about,
                        fields.title(),
                        fields.body(),
                        quotes,
                        fields.kinds(),
                        fields.trouble(),
                        Controls.row(
                                8,
                                fields.isPrivate(),
                                Controls.filler(),
                                fields.discard(),
                                fields.save()));
        fields.takeKeys(this);
        writing.draft().subscribe(this::show);
    }

    QuoteList quotes() {
        return quotes;
    }

    void focusBody() {
        fields.focusBody();
    }

    private Node top() {
        Button close =
                Controls.icon(Feather.X, kit.say("beside.memo.put_aside"), writing::putAside);
        HBox top = Controls.row(8, heading, Controls.filler(), fields.delete(), close);
        top.getStyleClass().add("memo-top");
        return top;
    }

    private void show(@Nullable Draft draft) {
        String words =
                draft == null || draft.memo() == null
                        ? kit.say("beside.memo.new")
                        : kit.say("beside.memo");
        heading.setText(Capitals.of(words));
        heading.setAccessibleText(words);
        about.setText(
                draft == null || draft.on().isEmpty()
                        ? ""
                        : kit.say("beside.memo.about", draft.on()));
        about.setManaged(!about.getText().isEmpty());
    }
}
