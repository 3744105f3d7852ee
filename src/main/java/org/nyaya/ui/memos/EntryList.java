package org.nyaya.ui.memos;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Unveiled;
import org.nyaya.ui.kit.Wrapped;

/** The memos that are wanted, in the middle. */
final class EntryList extends VBox {

    private static final double WIDTH = 420;
    private static final double LEAST = 280;

    /** The height of a memo in the list, in sizes of the text. */
    private static final double LINE = 5.6;

    private final Kit kit;
    private final Unveiled unveiled;
    private final Runnable opens;
    private final ListView<Listed> list = new ListView<>();
    private final Label title = new Label();
    private final Label nothing = Wrapped.muted("");

    /**
     * @param opens opens the chosen memo, or leads to what is annotated
     * @param unveiled what of the flagged text somebody asked to read here
     * @param begins begins a new one
     */
    EntryList(Kit kit, Unveiled unveiled, Runnable opens, Runnable begins) {
        this.kit = kit;
        this.unveiled = unveiled;
        this.opens = opens;
        getStyleClass().add("memos-middle");
        setPrefWidth(WIDTH);
        setMinWidth(LEAST);
        title.getStyleClass().add("memos-count");
        HBox head =
                Controls.row(
                        8, title, Controls.filler(), Controls.button(kit.say("memos.new"), begins));
        head.getStyleClass().add("memos-head");
        nothing.setMaxWidth(340);
        nothing.visibleProperty().bind(nothing.textProperty().isNotEmpty());
        nothing.setMouseTransparent(true);
        layList();
        StackPane middle = new StackPane(list, nothing);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().setAll(head, middle);
    }

    @Nullable Listed chosen() {
        return list.getSelectionModel().getSelectedItem();
    }

    /**
     * Shows these; the same one stays chosen.
     *
     * @param all whatever is wanted; null until they are there
     */
    void show(List<Listed> now, @Nullable List<Listed> all) {
        Listed before = chosen();
        list.getItems().setAll(now);
        for (int i = 0; i < now.size(); i++) {
            if (before == null || now.get(i).isSame(before)) {
                list.getSelectionModel().clearAndSelect(i);
                list.getFocusModel().focus(i);
                break;
            }
        }
        title.setText(all == null ? "" : count(now));
        nothing.setText(
                all == null || !now.isEmpty()
                        ? ""
                        : kit.say(all.isEmpty() ? "memos.none" : "memos.none_found"));
    }

    private String count(List<Listed> now) {
        long notes = now.stream().filter(Listed.OfNote.class::isInstance).count();
        return notes > 0 && notes == now.size()
                ? kit.say("memos.count_notes", notes)
                : kit.say("memos.count", now.size() - notes, notes);
    }

    /** Shows what of the words of the chosen annotation is hidden, or hides it again. */
    void turnHidden() {
        if (chosen() instanceof Listed.OfNote(var note)) {
            unveiled.turn(note.annotation().source(), note.annotation().span());
        }
    }

    /** Nothing of the study is left here. */
    void clear() {
        list.getItems().clear();
        title.setText("");
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private void layList() {
        list.getStyleClass().add("memos-list");
        list.setAccessibleText(kit.say("memos.list"));
        list.fixedCellSizeProperty()
                .bind(
                        kit.settings()
                                .windowSize()
                                .map(size -> Math.rint(size.doubleValue() * LINE)));
        list.setCellFactory(of -> new EntryCell(kit, unveiled));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                opens.run();
                event.consume();
            } else if (event.getCode() == KeyCode.SPACE) {
                turnHidden();
                event.consume();
            }
        });
        unveiled.version().subscribe(now -> list.refresh());
        // An annotation leads away from here, which one click is too little for.
        list.setOnMouseClicked(event -> {
            if (chosen() instanceof Listed.OfMemo || event.getClickCount() == 2) {
                opens.run();
            }
        });
        // It keeps the focus, for it may be filled at any time.
        list.opacityProperty()
                .bind(Bindings.when(nothing.visibleProperty()).then(0.0).otherwise(1.0));
    }
}
