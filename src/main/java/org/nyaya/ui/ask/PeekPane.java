package org.nyaya.ui.ask;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.CodePath;
import org.nyaya.search.Hit;
import org.nyaya.text.Characters;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.MarkedText;
import org.nyaya.ui.kit.ReadingSize;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Unveiled;
import org.nyaya.ui.kit.Veiled;
import org.nyaya.ui.kit.Wrapped;

/** A hit with more of the text around it, beside the list; it follows what is selected there. */
final class PeekPane extends BorderPane {

    /** How much of the text is shown before and behind, in UTF-16 units. */
    private static final int AROUND = 900;

    private static final double WIDTH = 400;

    /** What stands beside the name, with what is left free around it. */
    private static final double NEXT_TO_NAME = 84;

    private final Session session;
    private final Kit kit;
    private final Unveiled unveiled;
    private final Label cited = new Label();
    private final Label who = Wrapped.muted("");
    private final FlowPane codes = new FlowPane(6, 4);
    private final MarkedText said = new MarkedText();
    private final ScrollPane scroll;
    private int asked;

    PeekPane(Session session, Unveiled unveiled, Runnable close) {
        this.session = session;
        this.unveiled = unveiled;
        this.kit = session.kit();
        getStyleClass().addAll("panel", "ask-peek");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        cited.getStyleClass().add("ask-cited");
        cited.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        cited.setMinWidth(0);
        cited.setMaxWidth(WIDTH - NEXT_TO_NAME);
        // Else as wide as the longest name.
        codes.setMinWidth(0);
        Button shut = Controls.icon(Feather.X, kit.say("ask.peek.close"), close);
        HBox top = Controls.row(8, cited, Controls.filler(), shut);
        VBox head = new VBox(6, top, who, codes);
        head.getStyleClass().add("ask-peek-head");
        who.managedProperty().bind(who.textProperty().isNotEmpty());
        VBox text = new VBox(said);
        text.getStyleClass().addAll("ask-peek-text", "ask-said");
        scroll = new ScrollPane(text);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setAccessibleText(kit.say("command.ask.peek"));
        ReadingSize.bind(text, kit);
        setTop(head);
        setCenter(scroll);
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    void show(Found.@Nullable Row row, Found.@Nullable Book book) {
        int number = ++asked;
        if (row == null) {
            empty();
            return;
        }
        Hit hit = row.hit();
        var body =
                session.study()
                        .project()
                        .read(read -> session.study().texts().body(read, hit.source().text()));
        kit.screen()
                .after(
                        body,
                        text -> {
                            if (number == asked && isVisible()) {
                                fill(hit, book, text);
                            }
                        });
    }

    private void fill(Hit hit, Found.@Nullable Book book, String body) {
        cited.setText(Saying.cited(kit, hit));
        who.setText(Saying.who(kit, hit, book));
        codes.getChildren().clear();
        for (CodePath path : hit.codes()) {
            codes.getChildren()
                    .add(new CodeChip(path, book == null ? null : book.hues().get(path)));
        }
        int end = Math.min(hit.span().end(), body.length());
        int start = Math.min(hit.span().start(), end);
        int from = edge(body, Math.max(0, start - AROUND));
        int to = edge(body, Math.min(body.length(), end + AROUND));
        String lead = from > 0 ? "… " : "";
        String text = lead + body.substring(from, to) + (to < body.length() ? " …" : "");
        int shift = lead.length() - from;
        List<Span> marks = new ArrayList<>();
        for (Span mark : hit.marks()) {
            if (mark.start() >= start && mark.end() <= end) {
                marks.add(new Span(mark.start() + shift, mark.end() + shift));
            }
        }
        long source = hit.source().id();
        Veiled veiled = unveiled.of(source);
        Span seen = new Span(from, to);
        said.onHidden(position ->
                unveiled.turn(source, unveiled.passage(source, position - shift, seen)));
        said.hide(
                        veiled.over(seen).stream()
                                .map(one -> new Span(one.start() + shift, one.end() + shift))
                                .toList(),
                        Saying.hidden(kit, veiled, seen))
                .show(text, marks, new Span(start + shift, end + shift));
        toSaid(start + shift);
    }

    /** What was found stands in view, with some of what goes before. */
    private void toSaid(int position) {
        applyCss();
        layout();
        double all = said.getHeight();
        double seen = scroll.getViewportBounds().getHeight();
        double at = said.heightOf(position) - seen / 4;
        scroll.setVvalue(all <= seen ? 0 : Math.clamp(at / (all - seen), 0, 1));
    }

    void clear() {
        asked++;
        empty();
        setVisible(false);
    }

    private void empty() {
        cited.setText("");
        who.setText("");
        codes.getChildren().clear();
        said.onHidden(position -> {});
        said.hide(List.of(), "").show("", List.of());
    }

    private static int edge(String text, int wanted) {
        int at = wanted;
        while (at > 0 && !Characters.isEdge(text, at)) {
            at--;
        }
        return at;
    }
}
