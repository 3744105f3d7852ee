package org.nyaya.ui.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.nyaya.coding.Aged;
import org.nyaya.coding.Definition;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Leads;
import org.nyaya.ui.kit.Session;

/**
 * Codings to check again: their code meant something else when they were made. Enter leads to the
 * text, Space says that one is still right.
 */
final class AgainPanel extends VBox {

    private static final String BETWEEN = " › ";

    /** So many are listed; what is done makes room for the others. */
    private static final int MOST = 200;

    private final Kit kit;
    private final Desk desk;
    private final Leads leads;
    private final AgainModel model;
    private final Label count = Controls.muted("");
    private final PassageList list;
    private final Label empty = Controls.muted("");
    private final VBox changed = new VBox();
    private final HBox foot;

    AgainPanel(Session session, Desk desk, Leads leads, Runnable closes) {
        this.kit = session.kit();
        this.desk = desk;
        this.leads = leads;
        this.model = new AgainModel(session);
        this.list = new PassageList(session, kit.say("again.list"), this::go);
        getStyleClass().addAll("panel", "compare-panel");
        HBox head =
                Controls.row(
                        8,
                        Controls.heading(kit.say("again.title")),
                        Controls.filler(),
                        count,
                        Controls.icon(Feather.X, kit.say("compare.close"), closes));
        head.getStyleClass().add("compare-head");
        empty.setWrapText(true);
        empty.setMinHeight(USE_PREF_SIZE);
        empty.getStyleClass().add("compare-empty");
        changed.getStyleClass().add("compare-means");
        ScrollPane scroll = new ScrollPane(changed);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("compare-scroll", "again-changed");
        scroll.maxHeightProperty().bind(heightProperty().multiply(0.4));
        scroll.setMinHeight(0);
        // What wraps tells its height only when it is as wide as it will be.
        changed.heightProperty().subscribe(high -> scroll.setPrefHeight(high.doubleValue() + 2));
        Button right = Controls.button(kit.say("again.still_right"), this::stillRight);
        Label key = new Label(kit.say("again.key"));
        key.getStyleClass().add("key");
        foot = Controls.row(8, right, key);
        foot.getStyleClass().add("again-foot");
        VBox.setVgrow(list, Priority.ALWAYS);
        // The list takes what is left.
        list.setPrefHeight(0);
        list.setMinHeight(120);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        getChildren().addAll(head, empty, list, scroll, foot);
        model.aged().subscribe(this::show);
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
        changed.getChildren().clear();
        count.setText("");
    }

    private void show(@Nullable List<Aged> aged) {
        List<Listed> lines = new ArrayList<>();
        String before = "";
        for (Aged one : aged == null ? List.<Aged>of() : aged) {
            String code = String.join(BETWEEN, one.code().names());
            if (lines.size() < MOST) {
                lines.add(
                        new Listed(
                                one.coding(),
                                code.equals(before) ? "" : code,
                                one.in(),
                                one.paragraph(),
                                one.text(),
                                List.of()));
            }
            before = code;
        }
        list.show(lines);
        boolean none = aged != null && aged.isEmpty();
        empty.setText(none ? kit.say("again.none") : kit.say("again.why"));
        count.setText(aged == null || none ? "" : Integer.toString(aged.size()));
        foot.setVisible(!lines.isEmpty());
        tell(list.chosen().orElse(null));
    }

    /** Says what the code of a passage meant then, and means now. */
    private void tell(@Nullable Listed line) {
        changed.getChildren().clear();
        Aged one = line == null ? null : aged(line).orElse(null);
        if (one == null) {
            return;
        }
        Definition then = one.then();
        desk.codes()
                .get()
                .tree()
                .find(one.coding().code())
                .ifPresent(code -> {
                    Definition now = code.definition();
                    part("book.field.definition", then.text(), now.text());
                    part("book.field.include", then.include(), now.include());
                    part("book.field.exclude", then.exclude(), now.exclude());
                    part("book.field.example", then.example(), now.example());
                    part("book.field.counter_example", then.counterExample(), now.counterExample());
                });
    }

    private void part(String key, String then, String now) {
        if (!then.equals(now)) {
            Text label = new Text(kit.say(key));
            label.getStyleClass().add("matched");
            changed.getChildren().add(new TextFlow(label));
            changed.getChildren().add(side("again.then", then));
            changed.getChildren().add(side("again.now", now));
        }
    }

    private TextFlow side(String key, String said) {
        Text label = new Text(kit.say(key) + " ");
        label.getStyleClass().add("again-side");
        return new TextFlow(label, new Text(said.isBlank() ? kit.say("again.nothing") : said));
    }

    private void go(Listed line) {
        leads.toText(line.coding().source(), line.coding().span());
    }

    private void stillRight() {
        list.chosen().flatMap(this::aged).ifPresent(model::stillRight);
    }

    private Optional<Aged> aged(Listed line) {
        List<Aged> all = model.aged().get();
        return all == null
                ? Optional.empty()
                : all.stream().filter(one -> one.coding().id() == line.coding().id()).findFirst();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE
                && !event.isShortcutDown()
                && !event.isAltDown()
                && !event.isShiftDown()) {
            event.consume();
            stillRight();
        }
    }
}
