package org.nyaya.ui.ask;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nyaya.search.Vocabulary;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;

/** What the clause that is being written may become; the field above it keeps the focus. */
final class CompletionPane extends VBox {

    private static final double LINE = 2.4;
    private static final double WIDTH = 460;

    private final Kit kit;
    private final ListView<Completion.Offer> list = new ListView<>();
    private final Consumer<Completion.Offer> take;

    CompletionPane(Kit kit, Consumer<Completion.Offer> take) {
        this.kit = kit;
        this.take = take;
        getStyleClass().addAll("pane-above", "ask-completion");
        setManaged(false);
        setVisible(false);
        list.setFocusTraversable(false);
        list.setAccessibleText(kit.say("ask.completion"));
        list.setCellFactory(view -> new OfferCell());
        list.fixedCellSizeProperty().bind(kit.settings().windowSize().multiply(LINE));
        getChildren().setAll(list);
    }

    void show(List<Completion.Offer> offers, boolean chooses) {
        list.getItems().setAll(offers);
        list.getSelectionModel().clearSelection();
        if (chooses) {
            list.getSelectionModel().selectFirst();
        }
        setVisible(!offers.isEmpty());
        double height = offers.size() * list.getFixedCellSize() + 4;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        list.setPrefWidth(WIDTH);
        if (isVisible()) {
            applyCss();
            resize(WIDTH + 10, snappedTopInset() + snappedBottomInset() + height);
            layout();
        }
    }

    void hide() {
        list.getItems().clear();
        setVisible(false);
    }

    /** Goes up or down; before the first nothing is chosen. */
    void move(int by) {
        int at = list.getSelectionModel().getSelectedIndex() + by;
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().clearAndSelect(Math.min(at, list.getItems().size() - 1));
        }
    }

    Completion.@Nullable Offer chosen() {
        return isVisible() ? list.getSelectionModel().getSelectedItem() : null;
    }

    private String hint(Completion.Offer offer) {
        Vocabulary.Field field = offer.field();
        if (field != null) {
            return field.name();
        }
        String name = offer.written().substring(0, offer.written().length() - 1);
        return switch (name) {
            case "code" -> kit.say("ask.field.code");
            case "group" -> kit.say("ask.field.group");
            case "flagged" -> kit.say("ask.field.flagged");
            case "overlaps" -> kit.say("ask.field.overlaps");
            case "inside" -> kit.say("ask.field.inside");
            case "contains" -> kit.say("ask.field.contains");
            case "near" -> kit.say("ask.field.near");
            case "followed" -> kit.say("ask.field.followed");
            case "with" -> kit.say("ask.field.with");
            case "person" -> kit.say("ask.field.person");
            case "speaker" -> kit.say("ask.field.speaker");
            case "source" -> kit.say("ask.field.source");
            case "kind" -> kit.say("ask.field.kind");
            case "date" -> kit.say("ask.field.date");
            case "certainty" -> kit.say("ask.field.certainty");
            case "memo" -> kit.say("ask.field.memo");
            case "flag" -> kit.say("ask.field.flag");
            case "coded" -> kit.say("ask.field.coded");
            case "length" -> kit.say("ask.field.length");
            case "coder" -> kit.say("ask.field.coder");
            case "layer" -> kit.say("ask.field.layer");
            case "show" -> kit.say("ask.field.show");
            default -> kit.say("ask.field.attribute");
        };
    }

    private final class OfferCell extends ListCell<Completion.Offer> {

        private final Label name = new Label();
        private final Label hint = Controls.muted("");
        private final HBox row = Controls.row(12, name, Controls.filler(), hint);

        OfferCell() {
            setPrefWidth(0);
            name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            name.setMinWidth(0);
            hint.setMinWidth(60);
            hint.setMaxWidth(260);
            HBox.setHgrow(hint, Priority.NEVER);
            row.setMinWidth(Region.USE_COMPUTED_SIZE);
            setOnMousePressed(event -> {
                if (getItem() != null) {
                    take.accept(getItem());
                    event.consume();
                }
            });
        }

        @Override
        protected void updateItem(Completion.@Nullable Offer offer, boolean empty) {
            super.updateItem(offer, empty);
            if (empty || offer == null) {
                name.setText("");
                hint.setText("");
                setAccessibleText(null);
                setGraphic(null);
                return;
            }
            name.setText(
                    offer.field() == null
                            ? offer.written()
                            : offer.below()
                                    ? kit.say("ask.offer.below", offer.name())
                                    : offer.name());
            hint.setText(hint(offer));
            setAccessibleText(name.getText() + ", " + hint.getText());
            setGraphic(row);
        }
    }
}
