package org.nyaya.ui.codebook;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.nyaya.coding.CodeGroup;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;

/** Says that not all codes are shown, or not in their own order, and leads back. */
final class BookStrip extends HBox {

    private final Kit kit;
    private final Label what = new Label();

    BookStrip(Kit kit, Runnable showsAll) {
        super(8);
        this.kit = kit;
        getStyleClass().add("book-strip");
        what.setMinWidth(0);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        Button all = Controls.icon(Feather.X, kit.say("book.show_all"), showsAll);
        getChildren().addAll(what, all);
        managedProperty().bind(visibleProperty());
        show(null, BookOrder.BOOK);
    }

    void show(@Nullable CodeGroup group, BookOrder order) {
        String by = by(order);
        String only = group == null ? "" : kit.say("groups.only", group.name());
        what.setText(only.isEmpty() || by.isEmpty() ? only + by : kit.say("book.strip", only, by));
        setVisible(group != null || order != BookOrder.BOOK);
    }

    /** Says in the status bar in which order the codes stand now. */
    void say(BookOrder order) {
        kit.status().say(order == BookOrder.BOOK ? kit.say("book.order.own") : by(order));
    }

    private String by(BookOrder order) {
        return switch (order) {
            case BOOK -> "";
            case NAME -> kit.say("book.order.name");
            case STUDY -> kit.say("book.order.study");
            case HERE -> kit.say("book.order.here");
        };
    }
}
