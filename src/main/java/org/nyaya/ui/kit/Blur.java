package org.nyaya.ui.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.nyaya.text.Span;

/**
 * Words that nobody can read in the place of others: as many letters, and as wide, so that lines
 * stay where they are. They are not painted; soft bars are, in their place. No effect of the
 * toolkit, which takes half a second where it is drawn by software. Used on the window's thread.
 */
public final class Blur {

    /** The style class of the bars. */
    public static final String BARS = "veil-bars";

    /** From narrow to wide, one set for each direction: what they stand for cannot be told. */
    private static final String FROM_LEFT = "inm";

    private static final String FROM_RIGHT = "וחש";

    private static final double ROUND = 4;

    private final Text measure = new Text();
    private final Map<Font, Map<Character, Double>> widths = new HashMap<>();

    /** As many letters as {@code words}, about as wide in that font; blanks stay. */
    public String like(String words, Font font) {
        Map<Character, Double> known = widths.computeIfAbsent(font, f -> new HashMap<>());
        StringBuilder like = new StringBuilder(words.length());
        double owed = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c)) {
                like.append(c);
                continue;
            }
            owed += width(known, font, c);
            String letters = isFromRight(c) ? FROM_RIGHT : FROM_LEFT;
            char best = letters.charAt(0);
            for (int k = 1; k < letters.length(); k++) {
                char other = letters.charAt(k);
                if (Math.abs(owed - width(known, font, other))
                        < Math.abs(owed - width(known, font, best))) {
                    best = other;
                }
            }
            owed -= width(known, font, best);
            like.append(best);
        }
        return like.toString();
    }

    private double width(Map<Character, Double> known, Font font, char c) {
        Double width = known.get(c);
        if (width == null) {
            measure.setFont(font);
            // Half a character has no width of its own; two halves are about as wide as two
            // letters.
            measure.setText(Character.isSurrogate(c) ? "n" : String.valueOf(c));
            width = measure.getLayoutBounds().getWidth();
            known.put(c, width);
        }
        return width;
    }

    private static boolean isFromRight(char c) {
        byte way = Character.getDirectionality(c);
        return way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /**
     * The words in a stretch of a text, each of them a bar.
     *
     * @param at where {@code text} begins
     */
    public static List<Span> words(String text, int at, Span in) {
        List<Span> words = new ArrayList<>();
        int start = -1;
        for (int i = in.start(); i <= in.end(); i++) {
            boolean blank = i == in.end() || Character.isWhitespace(text.charAt(i - at));
            if (blank && start >= 0) {
                words.add(new Span(start, i));
                start = -1;
            } else if (!blank && start < 0) {
                start = i;
            }
        }
        return words;
    }

    /** Paints a soft bar over each of these boxes. */
    public static void paint(Path path, List<Rectangle2D> boxes) {
        List<PathElement> bars = new ArrayList<>(boxes.size() * 9);
        for (Rectangle2D box : boxes) {
            double inset = Math.rint(box.getHeight() * 0.2);
            double top = Math.rint(box.getMinY()) + inset;
            double bottom = Math.rint(box.getMaxY()) - inset;
            double left = box.getMinX();
            double right = Math.max(left + 1, box.getMaxX() - 0.5);
            double round = Math.min(ROUND, (right - left) / 2);
            bars.add(new MoveTo(left + round, top));
            bars.add(new LineTo(right - round, top));
            bars.add(new QuadCurveTo(right, top, right, top + round));
            bars.add(new LineTo(right, bottom - round));
            bars.add(new QuadCurveTo(right, bottom, right - round, bottom));
            bars.add(new LineTo(left + round, bottom));
            bars.add(new QuadCurveTo(left, bottom, left, bottom - round));
            bars.add(new LineTo(left, top + round));
            bars.add(new QuadCurveTo(left, top, left + round, top));
            bars.add(new ClosePath());
        }
        path.getElements().setAll(bars);
    }
}
