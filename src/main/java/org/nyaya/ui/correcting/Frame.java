package org.nyaya.ui.correcting;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.KeyNames;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.RightToLeft;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Veil;

/** The frame over the transcript in which its words are corrected: nobody edits by accident. */
final class Frame extends StackPane {

    private static final KeyCombination KEEP = KeyCombination.valueOf("Shortcut+Enter");
    private static final KeyCombination DOWN = KeyCombination.valueOf("Alt+Down");
    private static final KeyCombination UP = KeyCombination.valueOf("Alt+Up");

    /** How much is shown of what is said before and behind, in UTF-16 units. */
    private static final int AROUND = 220;

    private final Kit kit;
    private final Veil veil;
    private final Model model;
    private final Runnable closed;
    private final Label where = Controls.muted("");
    private final Editor editor;
    private final Label before;
    private final Label behind;
    private final Button goOn;

    /**
     * @param closed is run when it was closed: the focus goes back to the text
     */
    Frame(Session session, Model model, Runnable closed) {
        this.kit = session.kit();
        this.veil = session.veil();
        this.model = model;
        this.closed = closed;
        this.editor = new Editor(session, model);
        this.before = around();
        this.behind = around();
        this.goOn = Controls.button(kit.say("correcting.go_on"), this::stay);
        Label title = new Label(kit.say("correcting.title"));
        title.getStyleClass().add("correcting-title");
        title.setMinWidth(USE_PREF_SIZE);
        where.setTextOverrun(OverrunStyle.ELLIPSIS);
        where.setMinWidth(0);
        VBox.setVgrow(editor, Priority.ALWAYS);
        VBox frame =
                new VBox(
                        12,
                        Controls.row(12, title, where),
                        before,
                        editor,
                        behind,
                        new FateList(kit, model.fates()),
                        trouble(),
                        foot());
        frame.getStyleClass().add("correcting-frame");
        // As high as what is in it; where that is too high, the words scroll.
        frame.setMaxHeight(USE_PREF_SIZE);
        setAlignment(frame, Pos.TOP_CENTER);
        getStyleClass().add("correcting");
        getChildren().setAll(frame);
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.opened().subscribe(this::show);
        model.veiling().subscribe(this::veil);
        sceneProperty().subscribe(this::tellHard);
        model.asking()
                .subscribe(asks -> {
                    if (asks) {
                        kit.screen().later(goOn::requestFocus);
                    }
                });
    }

    /** The focus goes to the words. */
    void focusWords() {
        editor.requestFocus();
    }

    private Label around() {
        Label around = Controls.muted("");
        around.getStyleClass().add("correcting-around");
        around.styleProperty().bind(editor.styleProperty());
        around.setMinHeight(0);
        around.setMaxHeight(USE_PREF_SIZE);
        around.managedProperty().bind(around.textProperty().isNotEmpty());
        return around;
    }

    private Label trouble() {
        Label trouble = new Label();
        trouble.getStyleClass().add("trouble");
        trouble.setWrapText(true);
        trouble.setMinHeight(Region.USE_PREF_SIZE);
        trouble.textProperty().bind(model.trouble());
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        return trouble;
    }

    private StackPane foot() {
        Button keep = Controls.button(kit.say("correcting.keep"), model::keep);
        keep.getStyleClass().add("accent");
        key(keep, KEEP);
        Button leave = Controls.button(kit.say("correcting.leave"), model::leave);
        key(leave, KeyCombination.valueOf("Esc"));
        KeyNames names = KeyNames.here();
        Label further = Controls.muted(kit.say("correcting.further", names.of(UP), names.of(DOWN)));
        further.setMinWidth(0);
        HBox buttons = Controls.row(8, keep, leave, Controls.filler(), further);
        Label question = new Label(kit.say("correcting.asks"));
        question.setWrapText(true);
        HBox.setHgrow(question, Priority.ALWAYS);
        Button giveUp = Controls.button(kit.say("correcting.give_up"), model::giveUp);
        HBox asks = Controls.row(8, question, Controls.filler(), goOn, giveUp);
        asks.visibleProperty().bind(model.asking());
        buttons.visibleProperty().bind(model.asking().not());
        return new StackPane(buttons, asks);
    }

    private static void key(Button button, KeyCombination combination) {
        Label key = new Label(KeyNames.here().of(combination));
        key.getStyleClass().add("key");
        button.setGraphic(key);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setGraphicTextGap(8);
    }

    private void stay() {
        model.stay();
        editor.requestFocus();
    }

    /** Who corrects what is flagged reads it, and the time counts as such. */
    private void tellHard() {
        veil.reads(this, getScene() != null && model.isHard(AROUND));
    }

    private void show(@Nullable Opened opened) {
        tellHard();
        boolean was = isVisible();
        setVisible(opened != null);
        if (opened == null) {
            editor.fill("");
            editor.setAccessibleText(kit.say("correcting.title"));
            where.setText("");
            before.setText("");
            behind.setText("");
            if (was) {
                closed.run();
            }
            return;
        }
        Stretch stretch = opened.stretch();
        String at =
                stretch.speaker().isEmpty()
                        ? kit.say("correcting.at", stretch.paragraph())
                        : kit.say("correcting.at.speaker", stretch.paragraph(), stretch.speaker());
        where.setText(at);
        editor.setAccessibleText(kit.say("correcting.words", at));
        if (!editor.getText().equals(Visible.of(model.words()))) {
            editor.fill(model.words());
        }
        showAround(opened);
        if (getScene() != null) {
            editor.requestFocus();
        }
    }

    /** What stands beside may be blurred now, or shown. */
    private void veil() {
        tellHard();
        Opened opened = model.opened().get();
        if (opened != null) {
            showAround(opened);
        }
    }

    private void showAround(Opened opened) {
        Stretch stretch = opened.stretch();
        around(before, said(opened, stretch.beside(opened.read(), false), true));
        around(behind, said(opened, stretch.beside(opened.read(), true), false));
    }

    private static void around(Label label, String words) {
        label.setText("");
        label.setWrapText(!RightToLeft.isIn(words));
        label.setText(words);
    }

    private String said(Opened opened, Optional<Stretch> beside, boolean itsEnd) {
        if (beside.isEmpty()) {
            return "";
        }
        Span span = opened.read().trimmed(beside.get().span());
        String words =
                model.aloud(span.of(opened.read().body()), span.start()).replaceAll("\\s+", " ");
        if (words.length() > AROUND) {
            int cut = words.length() - AROUND;
            words =
                    itsEnd
                            ? "… " + words.substring(words.indexOf(' ', cut) + 1)
                            : words.substring(0, words.lastIndexOf(' ', AROUND) + 1) + "…";
        }
        String speaker = beside.get().speaker();
        return speaker.isEmpty() ? words : kit.say("correcting.around", speaker, words);
    }

    private void pressed(KeyEvent event) {
        if (KEEP.match(event)) {
            model.keep();
        } else if (DOWN.match(event)) {
            model.keepAndGo(true);
        } else if (UP.match(event)) {
            model.keepAndGo(false);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.leave();
            if (model.opened().get() != null && !model.asking().get()) {
                editor.requestFocus();
            }
        } else {
            return;
        }
        event.consume();
    }
}
