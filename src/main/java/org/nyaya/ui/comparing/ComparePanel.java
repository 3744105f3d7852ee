package org.nyaya.ui.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.nyaya.coding.Code;
import org.nyaya.coding.Definition;
import org.nyaya.search.Compared;
import org.nyaya.search.Comparing;
import org.nyaya.search.Quoting;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Leads;
import org.nyaya.ui.kit.Menu;
import org.nyaya.ui.kit.Session;

/** The other passages of the focused code beside the text, with what the code means. */
final class ComparePanel extends VBox {

    private final Kit kit;
    private final Desk desk;
    private final Leads leads;
    private final CompareModel model;
    private final Marking marking;
    private final Label title = Controls.heading("");
    private final Label count = Controls.muted("");
    private final VBox means = new VBox();
    private final PassageList list;
    private final Label empty = Controls.muted("");
    private final Button more = new Button();

    ComparePanel(Session session, Desk desk, Leads leads, Runnable closes) {
        this.kit = session.kit();
        this.desk = desk;
        this.leads = leads;
        this.model = new CompareModel(session, desk);
        this.marking = new Marking(session);
        this.list = new PassageList(session, kit.say("compare.list"), this::go);
        getStyleClass().addAll("panel", "compare-panel");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        count.setMinWidth(USE_PREF_SIZE);
        HBox head =
                Controls.row(
                        8,
                        title,
                        count,
                        Controls.icon(Feather.X, kit.say("compare.close"), closes));
        head.getStyleClass().add("compare-head");
        means.getStyleClass().add("compare-means");
        ScrollPane scroll = new ScrollPane(means);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("compare-scroll");
        scroll.maxHeightProperty().bind(heightProperty().multiply(0.35));
        scroll.setMinHeight(0);
        // What wraps tells its height only when it is as wide as it will be.
        means.heightProperty().subscribe(high -> scroll.setPrefHeight(high.doubleValue() + 2));
        empty.setWrapText(true);
        empty.setMinHeight(USE_PREF_SIZE);
        empty.getStyleClass().add("compare-empty");
        more.getStyleClass().addAll("flat", "compare-more");
        more.setMaxWidth(Double.MAX_VALUE);
        more.setOnAction(event -> ask());
        VBox.setVgrow(list, Priority.ALWAYS);
        // The list takes what is left.
        list.setPrefHeight(0);
        list.setMinHeight(120);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
        getChildren().addAll(head, scroll, empty, list, more);
        model.code().subscribe(this::define);
        model.passages().subscribe(this::show);
    }

    void look(boolean now) {
        model.look(now);
    }

    void focus() {
        list.requestFocus();
    }

    /** Nothing of the study is left here. */
    void clear() {
        model.clear();
        list.clear();
        means.getChildren().clear();
    }

    private void define(@Nullable Code code) {
        title.setText(code == null ? kit.say("compare.title") : code.name());
        show(model.passages().get());
        means.getChildren().clear();
        if (code == null) {
            return;
        }
        Definition said = code.definition();
        part("book.field.definition", said.text());
        part("book.field.include", said.include());
        part("book.field.exclude", said.exclude());
        if (means.getChildren().isEmpty()) {
            Label nothing = Controls.muted(kit.say("book.merge.undefined"));
            means.getChildren().add(nothing);
        }
    }

    private void part(String key, String said) {
        if (!said.isBlank()) {
            Text label = new Text(kit.say(key) + " ");
            label.getStyleClass().add("matched");
            means.getChildren().add(new TextFlow(label, new Text(said)));
        }
    }

    private void show(Comparing.Passages passages) {
        List<Listed> lines = new ArrayList<>();
        Compared.Why before = null;
        for (Compared one : passages.first()) {
            lines.add(line(one, one.why() != before));
            before = one.why();
        }
        list.show(lines);
        boolean none = lines.isEmpty();
        empty.setText(
                none ? kit.say(model.code().get() == null ? "compare.none" : "compare.first") : "");
        empty.setVisible(none);
        empty.setManaged(none);
        count.setText(none ? "" : kit.say("book.passages", passages.all()));
        int rest = passages.all() - passages.first().size();
        more.setText(kit.say("compare.more", rest));
        more.setAccessibleText(more.getText());
        more.setVisible(rest > 0);
        more.setManaged(rest > 0);
    }

    private Listed line(Compared one, boolean begins) {
        List<Listed.Sign> signs = new ArrayList<>();
        if (one.coding().keyQuote()) {
            signs.add(new Listed.Sign(Feather.STAR, kit.say("compare.key_quote")));
        }
        if (one.negative()) {
            signs.add(new Listed.Sign(Feather.SLASH, kit.say("compare.negative")));
        }
        String heading =
                switch (one.why()) {
                    case KEY_QUOTE -> kit.say("compare.why.key_quote");
                    case NEAR -> kit.say("compare.why.near");
                    case OLD -> kit.say("compare.why.old");
                };
        return new Listed(
                one.coding(), begins ? heading : "", one.in(), one.paragraph(), one.text(), signs);
    }

    private void go(Listed line) {
        model.visits(line.coding().span());
        leads.toText(line.coding().source(), line.coding().span());
    }

    private void ask() {
        Code code = model.code().get();
        if (code != null) {
            String path = desk.codes().get().tree().path(code).toString();
            leads.toQuestion("code:" + Quoting.path(path));
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() && !event.isShortcutDown() && !event.isShiftDown()) {
            if (event.getCode() == KeyCode.K) {
                event.consume();
                keyQuote();
            } else if (event.getCode() == KeyCode.X) {
                event.consume();
                negative();
            }
        }
    }

    private void keyQuote() {
        Code code = model.code().get();
        if (code != null) {
            chosen(one -> marking.keyQuote(code, one));
        }
    }

    private void negative() {
        Code code = model.code().get();
        if (code != null) {
            chosen(one -> marking.negative(code, one));
        }
    }

    private void chosen(Consumer<Compared> does) {
        list.chosen()
                .flatMap(line ->
                        model.passages().get().first().stream()
                                .filter(one -> one.coding().id() == line.coding().id())
                                .findFirst())
                .ifPresent(does);
    }

    private void menu(ContextMenuEvent event) {
        event.consume();
        Bounds at =
                event.isKeyboardTrigger()
                        ? list.localToScene(list.getBoundsInLocal())
                        : new BoundingBox(event.getSceneX(), event.getSceneY(), 1, 1);
        new Menu(
                        kit,
                        List.of(
                                Command.of(
                                        "compare.go",
                                        "Enter",
                                        () -> list.chosen().ifPresent(this::go)),
                                Command.of("code.key_quote", "Alt+K", this::keyQuote),
                                Command.of("code.negative", "Alt+X", this::negative)))
                .open(at);
    }
}
