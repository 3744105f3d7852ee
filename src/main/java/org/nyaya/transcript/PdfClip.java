package org.nyaya.transcript;

import java.awt.geom.Area;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/**
 * Follows what part of a page is shown. PDFBox reads text whether or not it is shown; some programs
 * draw the line at a page break on both pages and show it on one. A path counts as the rectangle
 * around it. (PDF 32000-1, 8.5.)
 */
final class PdfClip {

    private static final List<String> DRAWN =
            List.of("n", "f", "F", "f*", "S", "s", "B", "B*", "b", "b*");

    private final PDFStreamEngine engine;
    private @Nullable Rectangle2D path;
    private boolean clips;

    private PdfClip(PDFStreamEngine engine) {
        this.engine = engine;
    }

    /** Keeps the clip of the engine's graphics state right. */
    static void follow(PDFStreamEngine engine) {
        PdfClip clip = new PdfClip(engine);
        for (String name : List.of("m", "l", "c", "v", "y")) {
            clip.on(name, clip::points);
        }
        clip.on("re", clip::rectangle);
        clip.on("W", numbers -> clip.clips = true);
        clip.on("W*", numbers -> clip.clips = true);
        DRAWN.forEach(name -> clip.on(name, numbers -> clip.drawn()));
    }

    private void points(List<COSBase> numbers) {
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            add(number(numbers, i), number(numbers, i + 1));
        }
    }

    private void rectangle(List<COSBase> numbers) {
        if (numbers.size() >= 4) {
            float x = number(numbers, 0);
            float y = number(numbers, 1);
            add(x, y);
            add(x + number(numbers, 2), y);
            add(x, y + number(numbers, 3));
            add(x + number(numbers, 2), y + number(numbers, 3));
        }
    }

    private void add(float x, float y) {
        Point2D point =
                engine.getGraphicsState().getCurrentTransformationMatrix().transformPoint(x, y);
        if (path == null) {
            path = new Rectangle2D.Double(point.getX(), point.getY(), 0, 0);
        } else {
            path.add(point);
        }
    }

    private void drawn() {
        if (clips && path != null) {
            engine.getGraphicsState().intersectClippingPath(new Area(path));
        }
        clips = false;
        path = null;
    }

    private static float number(List<COSBase> numbers, int i) {
        return numbers.get(i) instanceof COSNumber number ? number.floatValue() : 0;
    }

    private void on(String name, Consumer<List<COSBase>> what) {
        engine.addOperator(
                new OperatorProcessor(engine) {
                    @Override
                    public void process(Operator operator, List<COSBase> operands) {
                        what.accept(operands);
                    }

                    @Override
                    public String getName() {
                        return name;
                    }
                });
    }
}
