package org.nyaya.ui.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.nyaya.text.Span;

/**
 * What of the flagged text somebody asked to read in one place of the window, until they leave it.
 * Used on the window's thread.
 */
public final class Unveiled {

    private final Veil veil;
    private final Map<Long, List<Span>> shown = new HashMap<>();
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();

    public Unveiled(Veil veil) {
        this.veil = veil;
        veil.version().subscribe(now -> turn());
    }

    /** Rises whenever something may have to be hidden, or shown, that was not before. */
    public ReadOnlyIntegerProperty version() {
        return version.getReadOnlyProperty();
    }

    /** What of a source (an id) is hidden here. */
    public Veiled of(long source) {
        return new Veiled(veil.flagged(source), shown.getOrDefault(source, List.of()), veil.isOn());
    }

    /** Shows a stretch of a source (an id) where any of it is hidden, else hides it again. */
    public void turn(long source, Span span) {
        if (span.isEmpty() || veil.flagged(source).over(span).isEmpty()) {
            return;
        }
        List<Span> spans = new ArrayList<>(shown.getOrDefault(source, List.of()));
        if (of(source).hides(span)) {
            spans.add(span);
        } else {
            spans = new ArrayList<>(without(spans, span));
        }
        shown.put(source, spans);
        turn();
    }

    /**
     * What is shown together with a place that is asked for: the flagged stretch in which it lies;
     * where the whole source is flagged, {@code otherwise}.
     */
    public Span passage(long source, int position, Span otherwise) {
        return veil.flagged(source).whole().isEmpty()
                ? veil.flagged(source).at(position).orElse(otherwise)
                : otherwise;
    }

    /** Hides everything again. */
    public void forget() {
        if (!shown.isEmpty()) {
            shown.clear();
            turn();
        }
    }

    private static List<Span> without(List<Span> spans, Span taken) {
        List<Span> left = new ArrayList<>();
        for (Span one : spans) {
            if (one.start() < Math.min(one.end(), taken.start())) {
                left.add(new Span(one.start(), Math.min(one.end(), taken.start())));
            }
            if (Math.max(one.start(), taken.end()) < one.end()) {
                left.add(new Span(Math.max(one.start(), taken.end()), one.end()));
            }
        }
        return left;
    }

    private void turn() {
        version.set(version.get() + 1);
    }
}
