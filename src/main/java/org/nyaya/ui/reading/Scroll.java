package org.nyaya.ui.reading;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Transcript;

/** Brings places of the text onto the screen, as soon as it is laid out. */
final class Scroll {

    /** So much is left above and below, in pixels. */
    private static final double AROUND = 40;

    private static final double TOP = 4;

    /** A place that is wanted: at the very top, or anywhere where it is seen. */
    private record Wish(Span span, boolean atTop) {}

    private final Page page;
    private @Nullable Wish wish;

    Scroll(Page page) {
        this.page = page;
    }

    void reveal(Span span) {
        wish = new Wish(span, false);
    }

    void top(int position) {
        wish = new Wish(new Span(position, position), true);
    }

    /** Whether a place is to come to the top, as soon as it is laid out. */
    boolean wantsTop() {
        return wish != null && wish.atTop();
    }

    void forget() {
        wish = null;
    }

    /** Scrolls by that many pixels, down where it is positive. */
    void by(double pixels) {
        page.flow().scrollPixels(pixels);
    }

    /** Whether it cannot be scrolled any further, down or up. */
    boolean isAtEnd(boolean down) {
        return page.flow().getPosition() == (down ? 1 : 0);
    }

    /** Does what was wanted; to be called when the list is laid out. */
    void settle() {
        Transcript read = page.read();
        Wish now = wish;
        if (now == null || read == null || read.blocks().isEmpty()) {
            wish = null;
            return;
        }
        double height = page.flow().getHeight();
        if (height <= 0) {
            return;
        }
        wish = null;
        int index = read.blockAt(now.span().start());
        boolean jumped = page.row(index).isEmpty();
        if (jumped) {
            page.flow().scrollToTop(index);
            page.list().layout();
        }
        Optional<BlockCell> row = page.row(index);
        if (row.isEmpty()) {
            return;
        }
        double by = distance(now, row.get(), jumped, height);
        if (by != 0) {
            by(by);
            page.list().layout();
        }
    }

    private double distance(Wish now, BlockCell row, boolean jumped, double height) {
        double top = row.getLayoutY() + row.row().lineTop(now.span().start());
        if (now.atTop()) {
            return top - TOP;
        }
        double line = row.getLayoutY() + row.row().spot(now.span().start()).bottom();
        double bottom =
                now.span().isEmpty() ? line : Math.max(line, page.bottomOf(now.span().end()));
        boolean far = top < -height / 2 || top > height * 1.5;
        if (jumped || far) {
            return top - height / 3;
        }
        if (top < AROUND) {
            return top - AROUND;
        }
        return bottom > height - AROUND ? Math.min(bottom - (height - AROUND), top - AROUND) : 0;
    }
}
