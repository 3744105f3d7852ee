package org.nyaya.ui.correcting;

import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.nyaya.text.LfText;
import org.nyaya.text.PositionMap;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.ReadingFont;
import org.nyaya.ui.kit.RightToLeft;
import org.nyaya.ui.kit.Session;

/**
 * The field in which words are written anew; it tells what is typed, and where. Words that run from
 * the right stay on one line, for JavaFX cannot break them in a field.
 */
final class Editor extends TextArea {

    /** What the field takes beside its words, in pixels. */
    private static final double ACROSS = 32;

    private static final double ABOVE = 28;
    private static final double SCROLL_BAR = 16;

    private final Model model;

    /** Measures the words, so that the field is as high as they are. */
    private final Text measure = new Text();

    private PositionMap.@Nullable Change told;
    private boolean filling;

    Editor(Session session, Model model) {
        this.model = model;
        setId("correcting-words");
        getStyleClass().add("correcting-words");
        setWrapText(true);
        Controls.tabLeadsOn(this);
        setTextFormatter(new TextFormatter<>(this::about));
        textProperty().addListener((of, before, now) -> typed(now));
        measure.fontProperty().bind(fontProperty());
        widthProperty().subscribe(this::fit);
        fontProperty().subscribe(this::fit);
        setMaxHeight(USE_PREF_SIZE);
        // The settings outlive the study, and would hold on to all that stands here.
        session.kit()
                .screen()
                .onEnd(
                        session.kit()
                                        .settings()
                                        .textSize()
                                        .subscribe(size ->
                                                setStyle(ReadingFont.style(size.doubleValue())))
                                ::unsubscribe);
    }

    /** Shows words that nobody typed here. */
    void fill(String words) {
        filling = true;
        setText("");
        setWrapText(!RightToLeft.isIn(words));
        setText(Visible.of(words));
        positionCaret(0);
        setScrollTop(0);
        filling = false;
    }

    private TextFormatter.Change about(TextFormatter.Change change) {
        told = null;
        if (RightToLeft.isIn(change.getText())) {
            setWrapText(false);
        }
        if (change.isContentChange()) {
            change.setText(LfText.of(change.getText()));
            Span gone = new Span(change.getRangeStart(), change.getRangeEnd());
            told = new PositionMap.Change(gone, change.getText().length());
        }
        return change;
    }

    private void fit() {
        measure.setText("");
        measure.setWrappingWidth(isWrapText() ? Math.max(0, getWidth() - ACROSS) : 0);
        measure.setText(getText());
        double bar = isWrapText() ? 0 : SCROLL_BAR;
        setPrefHeight(Math.ceil(measure.getLayoutBounds().getHeight()) + ABOVE + bar);
    }

    private void typed(String now) {
        PositionMap.Change change = told;
        told = null;
        fit();
        if (!filling) {
            model.typed(Visible.back(now), change);
        }
    }
}
