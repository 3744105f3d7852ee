package org.nyaya.ui.codebook;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Code;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Hue;
import org.nyaya.ui.kit.Kit;

/** A code in the codebook: colour, tag, name, how many passages have it. */
final class BookCell extends TreeCell<BookRow> {

    /** What can be done with a row by mouse. */
    interface Gestures {
        void apply(Code code);

        /** The button went down on a code: what is dragged from here on is that one. */
        void pressed(Code code);

        /** What was pressed is dragged. */
        void drag(Node from);

        /** Whether what is dragged can be dropped so. */
        boolean takes(MouseDragEvent dragged, Code onto, BookPlace.Drop drop);

        void drop(MouseDragEvent dragged, Code onto, BookPlace.Drop drop);
    }

    private final Kit kit;
    private final Gestures gestures;
    private final Hue hue = new Hue();
    private final Label tag = new Label();
    private final Label name = new Label();
    private final Label pin = new Label();
    private final Label here = new Label();
    private final Label count = new Label();
    private final HBox row;
    private Subscription expanded = Subscription.EMPTY;

    BookCell(Kit kit, Gestures gestures) {
        this.kit = kit;
        this.gestures = gestures;
        tag.getStyleClass().add("code-tag");
        tag.setMinWidth(USE_PREF_SIZE);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        pin.getStyleClass().add("key");
        pin.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().addAll("muted", "count");
        count.setMinWidth(USE_PREF_SIZE);
        here.getStyleClass().addAll("count", "here");
        here.setMinWidth(USE_PREF_SIZE);
        row = Controls.row(6, hue, tag, name, pin, here, count);
        row.setVisible(false);
        setGraphic(row);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        setOnDragDetected(event -> gestures.drag(this));
        setOnMouseDragOver(event -> mark(dropOf(event)));
        setOnMouseDragExited(event -> mark(null));
        setOnMouseDragReleased(event -> {
            BookPlace.Drop drop = dropOf(event);
            mark(null);
            if (drop != null && getItem() != null) {
                gestures.drop(event, getItem().code(), drop);
                event.consume();
            }
        });
    }

    @Override
    protected void updateItem(BookRow item, boolean empty) {
        super.updateItem(item, empty);
        expanded.unsubscribe();
        expanded = Subscription.EMPTY;
        if (empty || item == null) {
            name.setText("");
            tag.setText("");
            count.setText("");
            here.setText("");
            pin.setText("");
            setAccessibleText(null);
            // Taken out and put back, it would be dressed anew, which every count that changes
            // does.
            row.setVisible(false);
            return;
        }
        hue.show(item.hue());
        tag.setText(item.tag());
        name.setText(item.code().name());
        pin.setText(item.pin() == 0 ? "" : Integer.toString(item.pin()));
        pin.setVisible(item.pin() != 0);
        pin.setManaged(item.pin() != 0);
        row.setVisible(true);
        TreeItem<BookRow> treeItem = getTreeItem();
        if (treeItem == null || treeItem.isLeaf()) {
            count(item, true);
        } else {
            expanded = treeItem.expandedProperty().subscribe(open -> count(item, open));
        }
    }

    /** Collapsed, a code stands for those below it too. */
    private void count(BookRow item, boolean alone) {
        int inStudy = alone ? item.own() : item.all();
        int inSource = alone ? item.here() : item.hereAll();
        count.setText(Integer.toString(inStudy));
        here.setText(inSource == 0 ? "" : Integer.toString(inSource));
        setAccessibleText(
                kit.say("book.row", item.code().name(), inStudy, item.tag(), item.pin(), inSource));
    }

    private void pressed(MouseEvent event) {
        if (getItem() == null || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        gestures.pressed(getItem().code());
        if (event.getClickCount() == 2 && event.getX() >= row.getBoundsInParent().getMinX()) {
            gestures.apply(getItem().code());
            event.consume();
        }
    }

    /** Where what is dragged would go; null where it cannot be dropped here. */
    private BookPlace.@Nullable Drop dropOf(MouseDragEvent event) {
        BookPlace.Drop drop = BookPlace.drop(getHeight() == 0 ? 0.5 : event.getY() / getHeight());
        return getItem() != null && gestures.takes(event, getItem().code(), drop) ? drop : null;
    }

    private void mark(BookPlace.@Nullable Drop drop) {
        for (BookPlace.Drop one : BookPlace.Drop.values()) {
            pseudoClassStateChanged(
                    PseudoClass.getPseudoClass("drop-" + one.name().toLowerCase(Locale.ROOT)),
                    one == drop);
        }
    }
}
