package org.nyaya.ui.reading;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.nyaya.text.Characters;

/** The name of a coding beside its lane: a swatch of its hue, its tag, its name. */
final class MarginLabel extends Pane {

    /** How high a label is, with what is left between two. */
    static final double HEIGHT = 19;

    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused-coding");
    private static final double BASELINE = 12;

    /** A name that has to be cut to less, in pixels, is left out. */
    private static final double LEAST_NAME = 44;

    /** What the label says. */
    record Saying(Color hue, String tag, String name, String more, boolean focused) {}

    private final long coding;
    private final Rectangle swatch = new Rectangle(0, 3, 9, 9);
    private final Text tag = new Text();
    private final Text name = new Text();
    private final Text more = new Text();

    /** The codings that begin here and have no label of their own. */
    private final List<Long> unnamed = new ArrayList<>();

    MarginLabel(long coding) {
        this.coding = coding;
        getStyleClass().add("reading-label");
        swatch.getStyleClass().add("reading-swatch");
        tag.getStyleClass().add("reading-label-tag");
        name.getStyleClass().add("reading-label-name");
        more.getStyleClass().add("reading-label-more");
        swatch.setArcWidth(3);
        swatch.setArcHeight(3);
        for (Text text : List.of(tag, name, more)) {
            text.setTextOrigin(VPos.BASELINE);
            text.setY(BASELINE);
        }
        getChildren().addAll(swatch, tag, name, more);
        setManaged(false);
        setMouseTransparent(true);
    }

    /** The id of its coding. */
    long coding() {
        return coding;
    }

    List<Long> unnamed() {
        return unnamed;
    }

    /** The end of the name, from where the number of unnamed codings stands. */
    double endOfName() {
        return more.getX() - 2;
    }

    /** Says it in at most {@code width} pixels; a long name is cut. */
    void say(Saying saying, double width) {
        pseudoClassStateChanged(FOCUSED, saying.focused());
        applyCss();
        swatch.setFill(saying.hue());
        tag.setText(saying.tag());
        tag.setX(14);
        more.setText(saying.more());
        double from = tag.getX() + tag.getLayoutBounds().getWidth() + 5;
        double forMore = saying.more().isEmpty() ? 0 : more.getLayoutBounds().getWidth() + 6;
        name.setX(from);
        fit(saying.name(), width - from - forMore);
        more.setX(from + name.getLayoutBounds().getWidth() + 6);
        resize(width, HEIGHT);
    }

    private void fit(String whole, double width) {
        name.setText(whole);
        int end = whole.length();
        while (end > 0 && name.getLayoutBounds().getWidth() > width) {
            double is = name.getLayoutBounds().getWidth();
            end = Math.min(end - 1, (int) (end * Math.max(0, width) / is) + 1);
            while (end > 0 && !Characters.isEdge(whole, end)) {
                end--;
            }
            name.setText(end == 0 ? "" : whole.substring(0, end).strip() + "…");
        }
        if (end < whole.length() && width < LEAST_NAME) {
            // Two letters of a name tell nobody anything that the tag does not.
            name.setText("");
        }
    }
}
