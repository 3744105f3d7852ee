package org.nyaya.ui.intake;

import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nyaya.exchange.Seen;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Wrapped;

/** Follows everything that a notice can come from, and shows all of it when it is clicked. */
final class NoticeCell extends TableCell<ImportRow, Seen> {

    private final Kit kit;
    private final IntakeWords words;
    private final NoticeLabel label = new NoticeLabel(Notice.Level.NONE, "");
    private @Nullable ImportRow shown;
    private final InvalidationListener listener = changed -> show();

    NoticeCell(Kit kit) {
        this.kit = kit;
        this.words = new IntakeWords(kit.words());
        setOnMouseClicked(event -> open(label));
    }

    @Override
    protected void updateItem(@Nullable Seen ignored, boolean empty) {
        super.updateItem(ignored, empty);
        ImportRow row = empty ? null : getTableRow().getItem();
        if (shown != null) {
            shown.obstacle().removeListener(listener);
            shown.outcome().removeListener(listener);
            shown.seen().removeListener(listener);
        }
        shown = row;
        if (row != null) {
            row.obstacle().addListener(listener);
            row.outcome().addListener(listener);
            row.seen().addListener(listener);
        }
        show();
    }

    private void show() {
        setGraphic(shown == null ? null : label);
        if (shown != null) {
            Notice notice = words.notice(shown);
            label.show(notice.level(), notice.word());
            label.setAccessibleText(String.join(" ", notice.sentences()));
        }
    }

    private void open(Node anchor) {
        ImportRow row = shown;
        if (row == null || words.notice(row).sentences().isEmpty()) {
            return;
        }
        VBox all = new VBox(8);
        all.getStyleClass().addAll("pane-above", "intake-notices");
        words.notice(row).sentences().forEach(one -> all.getChildren().add(wrapped(one)));
        kit.layers().showBeside(all, anchor.localToScene(anchor.getBoundsInLocal()), () -> {});
    }

    private static Label wrapped(String sentence) {
        Label label = new Wrapped(sentence);
        label.setMaxWidth(360);
        return label;
    }
}
