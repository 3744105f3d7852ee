package org.nyaya.ui.ask;

import javafx.geometry.Rectangle2D;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.Kit;

/** A line below the clause that is wrong, as far as the field shows it. */
final class Underline extends Pane {

    private static final double THICK = 2;
    private static final double SHORTEST = 4;

    private final TextField field;
    private final Region line = new Region();
    private @Nullable Span place;

    Underline(Kit kit, TextField field) {
        this.field = field;
        line.getStyleClass().add("ask-underline");
        line.setManaged(false);
        line.setVisible(false);
        setMouseTransparent(true);
        getChildren().setAll(line);
        // The text moves with the caret where it is longer than the field.
        field.caretPositionProperty().subscribe(() -> kit.screen().later(this::draw));
    }

    /** Underlines that place of the field; null for nothing. */
    void show(@Nullable Span wrong) {
        place = wrong;
        draw();
    }

    private void draw() {
        Span wrong = place;
        int length = field.getLength();
        line.setVisible(false);
        if (wrong == null || length == 0 || !(field.getSkin() instanceof TextFieldSkin skin)) {
            return;
        }
        int first = Math.min(wrong.start(), length - 1);
        int last = Math.clamp(wrong.end() - 1, first, length - 1);
        Rectangle2D one = skin.getCharacterBounds(first);
        Rectangle2D other = skin.getCharacterBounds(last);
        double left = Math.max(0, Math.min(one.getMinX(), other.getMinX()));
        double right = Math.min(field.getWidth(), Math.max(one.getMaxX(), other.getMaxX()));
        if (right > left) {
            line.resizeRelocate(left, one.getMaxY(), Math.max(SHORTEST, right - left), THICK);
            line.setVisible(true);
        }
    }
}
