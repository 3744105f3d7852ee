package org.nyaya.ui.ask;

import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nyaya.search.InWords;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Wrapped;

/**
 * The question: its line, its chips, how much was found, the question in words or what is wrong.
 */
final class QuestionBox extends VBox {

    private final Kit kit;
    private final AskModel model;
    private final InWords inWords;
    private final TextField field = new TextField();
    private final Underline underline;
    private final ChipRow chips;
    private final Label counts = Controls.muted("");
    private final Label said = Wrapped.muted("");
    private final Label wrong = new Wrapped();
    private final Button meant;
    private final HBox trouble;
    private final CompletionPane completion;
    private Completion offered = Completion.NONE;
    private @Nullable String corrected;
    private Runnable down = () -> {};
    private boolean typing;

    QuestionBox(Kit kit, AskModel model) {
        this.kit = kit;
        this.model = model;
        this.inWords = new InWords(kit.words()::say);
        this.completion = new CompletionPane(kit, this::take);
        this.chips = new ChipRow(kit, this::mark, this::remove);
        this.underline = new Underline(kit, field);
        this.meant = Controls.button("", this::correct);
        getStyleClass().add("ask-question");
        field.getStyleClass().add("ask-line");
        Controls.oneLine(field);
        field.setPromptText(kit.say("ask.prompt"));
        field.setAccessibleText(kit.say("ask.line"));
        field.textProperty().bindBidirectional(model.question());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        // What is set by a click is not to be completed.
        field.addEventFilter(KeyEvent.KEY_TYPED, event -> typing = true);
        field.caretPositionProperty().subscribe(this::offer);
        field.textProperty().subscribe(this::edited);
        field.focusedProperty().subscribe(focused -> focused(focused));
        counts.getStyleClass().add("ask-counts");
        counts.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(chips, Priority.ALWAYS);
        chips.setMinWidth(0);
        HBox below = Controls.row(12, chips, counts);
        below.getStyleClass().add("ask-below");
        below.setMinHeight(Region.USE_PREF_SIZE);
        // As many on a line as there is room for beside the counts.
        chips.prefWrapLengthProperty()
                .bind(below.widthProperty().subtract(counts.widthProperty()).subtract(40));
        VBox box = new VBox(new StackPane(field, underline), below);
        box.getStyleClass().add("ask-box");
        said.getStyleClass().add("ask-words");
        wrong.getStyleClass().add("trouble");
        meant.getStyleClass().setAll("button", "ask-meant");
        meant.setMinWidth(Region.USE_PREF_SIZE);
        trouble = Controls.row(8, wrong, meant);
        for (Region part : new Region[] {said, trouble, meant}) {
            part.managedProperty().bind(part.visibleProperty());
        }
        StackPane told = new StackPane(said, trouble);
        told.setAlignment(Pos.TOP_LEFT);
        told.getStyleClass().add("ask-told");
        getChildren().setAll(box, told);
        model.vocabulary().subscribe(this::offer);
        nothing();
    }

    /** Lies over what stands below, so whoever holds this holds it too, above everything. */
    CompletionPane completion() {
        return completion;
    }

    /** What Down and Enter lead to. */
    void downwards(Runnable goes) {
        down = goes;
    }

    /** Gives the line the focus, the caret at its end. */
    void enter() {
        typing = false;
        field.requestFocus();
        field.end();
        completion.hide();
    }

    void show(Found found) {
        switch (found) {
            case Found.Nothing none -> nothing();
            case Found.Answered answered -> {
                bad(null, null);
                chips.show(answered);
                counts.setText(Saying.counts(kit, answered.answer()));
                said.setText(inWords.sentence(answered.question()));
                said.setVisible(true);
                trouble.setVisible(false);
            }
            case Found.Wrong refused -> {
                chips.clear();
                counts.setText("");
                said.setVisible(false);
                wrong.setText(Saying.wrong(kit, refused.bad()));
                corrected = refused.bad().corrected(refused.line());
                meant.setVisible(corrected != null);
                meant.setText(kit.say("question.suggestion", meant(refused)));
                meant.setAccessibleText(meant.getText());
                trouble.setVisible(true);
                bad(refused.bad().place(), corrected);
            }
        }
    }

    void clear() {
        completion.hide();
        offered = Completion.NONE;
        nothing();
    }

    private static String meant(Found.Wrong refused) {
        return String.valueOf(refused.bad().suggestion());
    }

    private void nothing() {
        bad(null, null);
        chips.clear();
        counts.setText("");
        said.setText("");
        said.setVisible(false);
        wrong.setText("");
        meant.setText("");
        trouble.setVisible(false);
    }

    private void bad(@Nullable Span place, @Nullable String better) {
        underline.show(place);
        corrected = better;
    }

    private void correct() {
        String better = corrected;
        if (better != null) {
            model.question().set(better);
            enter();
        }
    }

    private void edited() {
        // What was wrong may stand elsewhere now.
        bad(null, null);
        offer();
    }

    private void focused(boolean focused) {
        if (!focused) {
            typing = false;
            completion.hide();
        }
    }

    private void offer() {
        if (!field.isFocused() || !typing) {
            return;
        }
        int caret = Math.min(field.getCaretPosition(), field.getLength());
        boolean marked = field.getSelection().getLength() > 0;
        offered =
                marked
                        ? Completion.NONE
                        : Completion.of(model.vocabulary().get(), field.getText(), caret);
        if (offered.offers().isEmpty()) {
            completion.hide();
            return;
        }
        completion.show(offered.offers(), offered.sure());
        Bounds at = field.localToScene(field.getBoundsInLocal());
        if (completion.getParent() != null) {
            var place = completion.getParent().sceneToLocal(at.getMinX(), at.getMaxY());
            completion.relocate(Math.rint(place.getX()), Math.rint(place.getY()) + 2);
        }
    }

    private void take(Completion.Offer offer) {
        Span place = offered.replaces();
        boolean goesOn = offer.field() == null;
        String text = offer.written() + (goesOn ? "" : " ");
        int end = Math.min(place.end(), field.getLength());
        boolean blank = end < field.getLength() && field.getText().charAt(end) == ' ';
        field.replaceText(
                new IndexRange(place.start(), end), blank && !goesOn ? offer.written() : text);
        field.positionCaret(place.start() + text.length());
        offer();
    }

    private void mark(Span place) {
        typing = false;
        completion.hide();
        field.requestFocus();
        field.selectRange(place.start(), Math.min(place.end(), field.getLength()));
    }

    private void remove(Span place) {
        model.question().set(new Line(field.getText()).without(place));
        enter();
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        Completion.Offer chosen = completion.chosen();
        boolean open = completion.isVisible();
        switch (event.getCode()) {
            case DOWN -> {
                if (open) {
                    completion.move(1);
                } else {
                    down.run();
                }
            }
            case UP -> {
                if (!open) {
                    return;
                }
                completion.move(-1);
            }
            case ENTER, TAB -> {
                if (chosen != null) {
                    take(chosen);
                } else if (event.getCode() == KeyCode.ENTER) {
                    completion.hide();
                    down.run();
                } else {
                    return;
                }
            }
            case ESCAPE -> {
                if (!open) {
                    return;
                }
                typing = false;
                completion.hide();
            }
            case BACK_SPACE, DELETE -> {
                typing = true;
                return;
            }
            case LEFT, RIGHT, HOME, END -> {
                typing = false;
                completion.hide();
                return;
            }
            default -> {
                return;
            }
        }
        event.consume();
    }
}
