package org.nyaya.ui.correcting;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nyaya.coding.LostCoding;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Veil;
import org.nyaya.ui.kit.Veiled;

/**
 * A quiet line over the text that says how many codings lost their words, and opens their list.
 * Takes no room where there are none.
 */
final class LostStrip extends VBox {

    private static final double MOST = 236;

    /** What is left for the coder and the paragraph where a code has a long name. */
    private static final double WHO = 96;

    private final Kit kit;
    private final Veil veil;
    private final LostModel model;
    private final Runnable toText;
    private final Label count = new Label();
    private final Button turn;
    private final VBox lines = new VBox();
    private final ScrollPane list = new ScrollPane(lines);

    /**
     * @param toText gives the focus back to the text
     */
    LostStrip(Session session, LostModel model, Runnable toText) {
        this.kit = session.kit();
        this.veil = session.veil();
        this.model = model;
        this.toText = toText;
        this.turn = Controls.button(kit.say("correcting.lost.look"), this::turn);
        turn.getStyleClass().addAll("flat", "lost-turn");
        getStyleClass().add("lost-strip");
        count.setMinWidth(0);
        FontIcon sign = new FontIcon(Feather.ALERT_TRIANGLE);
        sign.getStyleClass().add("fate-lost");
        HBox head = Controls.row(8, sign, count, Controls.filler(), turn);
        head.getStyleClass().add("lost-head");
        list.setFitToWidth(true);
        list.setMaxHeight(MOST);
        list.setFocusTraversable(false);
        list.getStyleClass().add("lost-list");
        list.setVisible(false);
        list.managedProperty().bind(list.visibleProperty());
        getChildren().setAll(head, list);
        managedProperty().bind(visibleProperty());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.all().subscribe(this::show);
        model.version().subscribe(now -> showAgain());
        sceneProperty().subscribe(this::tellHard);
    }

    /** Opens the list, with the focus in it. */
    void open() {
        open(true);
        if (!lines.getChildren().isEmpty()) {
            focus(0);
        }
    }

    private void turn() {
        open(!list.isVisible());
    }

    private void open(boolean now) {
        list.setVisible(now);
        String says = kit.say(now ? "correcting.lost.hide" : "correcting.lost.look");
        turn.setText(says);
        turn.setAccessibleText(says);
        tellHard();
    }

    /** The words of another one are shown, or hidden: the focus stays in its line. */
    private void showAgain() {
        int line = -1;
        for (int i = 0; i < lines.getChildren().size(); i++) {
            if (isIn(lines.getChildren().get(i))) {
                line = i;
            }
        }
        lines.getChildren().setAll(model.all().get().stream().map(this::line).toList());
        if (line >= 0) {
            focus(line);
        }
        tellHard();
    }

    private static boolean isIn(Node line) {
        return line instanceof Parent parent && parent.isFocusWithin();
    }

    private void tellHard() {
        veil.reads(
                this,
                getScene() != null
                        && list.isVisible()
                        && model.all().get().stream()
                                .anyMatch(lost -> model.veiled(lost).shows(lost.span())));
    }

    private void show(List<LostCoding> lost) {
        boolean had = isFocusWithin();
        setVisible(!lost.isEmpty());
        count.setText(kit.say("correcting.lost.count", lost.size()));
        lines.getChildren().setAll(lost.stream().map(this::line).toList());
        if (lost.isEmpty()) {
            open(false);
        }
        tellHard();
        if (had) {
            if (list.isVisible()) {
                focus(0);
            } else {
                toText.run();
            }
        }
    }

    private Node line(LostCoding lost) {
        Label code = new Label(lost.path().toString());
        code.getStyleClass().add("fate-code");
        code.setMinWidth(0);
        Label by = Controls.muted(kit.say("correcting.lost.by", lost.by(), lost.paragraph()));
        by.setMinWidth(WHO);
        Veiled veiled = model.veiled(lost);
        int at = lost.span().start();
        String said =
                kit.say(
                        "correcting.lost.words",
                        veiled.listed(kit, lost.words(), at).replaceAll("\\s+", " "));
        Label words = new Label(said);
        words.setTextOverrun(OverrunStyle.ELLIPSIS);
        words.setMinWidth(0);
        Controls.tip(words, () -> lost.memo().isEmpty() ? said : said + "\n" + lost.memo());
        VBox told = new VBox(2, Controls.row(8, code, by), words);
        told.setMinWidth(0);
        HBox.setHgrow(told, Priority.ALWAYS);
        String name =
                lost.path()
                        + ", "
                        + kit.say(
                                "correcting.lost.words",
                                veiled.aloud(kit, lost.words(), at).replaceAll("\\s+", " "));
        HBox line =
                Controls.row(
                        8,
                        told,
                        button("correcting.lost.put_here", name, () -> model.put(lost)),
                        button("correcting.lost.let_go", name, () -> model.letGo(lost)));
        if (veiled.hides(lost.span())) {
            line.getChildren().add(1, button("correcting.lost.show", name, () -> model.show(lost)));
        }
        line.getStyleClass().add("lost-line");
        return line;
    }

    private Button button(String key, String of, Runnable does) {
        Button button = Controls.button(kit.say(key), does);
        button.setAccessibleText(kit.say("correcting.lost.button", kit.say(key), of));
        return button;
    }

    private void focus(int index) {
        if (lines.getChildren().get(index) instanceof HBox line
                && line.getChildren().get(1) instanceof Button put) {
            put.requestFocus();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && list.isVisible()) {
            open(false);
            toText.run();
            event.consume();
        }
    }
}
