package org.nyaya.transcript;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Which list the reading of a text document stands in, and the labels of its entries. */
final class OdtLists {

    /** A list that is open. */
    private static final class Open {
        private final @Nullable String style;
        private boolean awaitsLabel;

        Open(@Nullable String style) {
            this.style = style;
        }
    }

    private final OdtStyles styles;
    private final Deque<Open> open = new ArrayDeque<>();

    OdtLists(OdtStyles styles) {
        this.styles = styles;
    }

    /** A list begins; one inside another has its style, unless it says otherwise. */
    void begin(Xml xml) {
        String own = xml.attribute("style-name");
        boolean isOutermost = open.isEmpty();
        Open outer = open.peek();
        String style = own == null && outer != null ? outer.style : own;
        open.push(new Open(style));
        ListLabels labels = styles.labels(style);
        boolean continues =
                xml.attribute("continue-numbering", "").equals("true")
                        || xml.attribute("continue-list") != null;
        if (labels != null && isOutermost && !continues) {
            labels.beginAnew();
        }
    }

    void end() {
        open.pop();
    }

    void item(Xml xml) {
        Open list = open.peek();
        if (list == null) {
            return;
        }
        list.awaitsLabel = true;
        int start = xml.number("start-value", -1, 0, 100_000);
        ListLabels labels = styles.labels(list.style);
        if (start >= 0 && labels != null) {
            labels.restart(level(), start);
        }
    }

    void header() {
        Open list = open.peek();
        if (list != null) {
            list.awaitsLabel = false;
        }
    }

    private int level() {
        return Math.min(open.size(), ListLabels.LEVELS) - 1;
    }

    /**
     * The label of the next paragraph; empty where it has none.
     *
     * @param heading its level, from 1; 0 where it is no heading
     */
    String label(int heading, @Nullable String style) {
        if (heading > 0) {
            if (styles.outline().defines(heading - 1)) {
                return styles.outline().next(heading - 1);
            }
        }
        Open list = open.peek();
        if (list == null || !list.awaitsLabel) {
            return "";
        }
        list.awaitsLabel = false;
        String name = list.style == null ? styles.list(style) : list.style;
        ListLabels labels = styles.labels(name);
        return labels == null ? "" : labels.next(level());
    }
}
