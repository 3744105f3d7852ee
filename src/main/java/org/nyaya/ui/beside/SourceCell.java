package org.nyaya.ui.beside;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nyaya.source.Source;
import org.nyaya.ui.beside.SourceItem.Heading;
import org.nyaya.ui.beside.SourceItem.Row;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Veiled;

/** A line of the list of sources. */
final class SourceCell extends ListCell<SourceItem> {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Kit kit;
    private final ObservableValue<@Nullable Long> current;
    private final PassBar bar = new PassBar();
    private final Label name = new Label();
    private final Button pass = new Button(null, bar);
    private final Label flagged = new Label();
    private final Label codings = new Label();
    private String tip = "";
    private String passTip = "";
    private final HBox row = new HBox(8, name, flagged, pass, codings);
    private final Label heading = Controls.heading("");
    private final Label begun = Controls.heading("");
    private final HBox top = new HBox(8, heading, Controls.filler(), begun);

    /**
     * @param current the id of the source that is read
     * @param open opens a source
     * @param choose shows, beside that node, what can be done with a source
     */
    SourceCell(
            Kit kit,
            ObservableValue<@Nullable Long> current,
            Consumer<Source> open,
            BiConsumer<Row, Node> choose) {
        this.kit = kit;
        this.current = current;
        getStyleClass().add("source-cell");
        // As wide as the list, whatever the name: of long ones, which often end in a number, the
        // middle is left out.
        setPrefWidth(0);
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        codings.getStyleClass().addAll("muted", "source-codings");
        flagged.getStyleClass().addAll("muted", "source-flagged");
        flagged.setGraphic(new FontIcon(Feather.FLAG));
        flagged.setMinWidth(USE_PREF_SIZE);
        flagged.managedProperty().bind(flagged.visibleProperty());
        pass.getStyleClass().setAll("pass-button");
        Controls.tip(pass, () -> passTip);
        Controls.tip(this, () -> tip);
        // The keyboard has commands for it; the way through the window would be long otherwise.
        pass.setFocusTraversable(false);
        pass.setOnAction(event -> {
            if (getItem() instanceof Row shown) {
                choose.accept(shown, pass);
            }
        });
        row.setAlignment(Pos.CENTER_LEFT);
        top.setAlignment(Pos.BOTTOM_LEFT);
        top.getStyleClass().add("source-heading");
        setOnMouseClicked(event -> {
            if (getItem() instanceof Row shown) {
                if (event.getButton() == MouseButton.PRIMARY) {
                    open.accept(shown.source());
                } else if (event.getButton() == MouseButton.SECONDARY) {
                    choose.accept(shown, pass);
                }
            }
        });
        current.subscribe(this::mark);
    }

    @Override
    protected void updateItem(@Nullable SourceItem item, boolean empty) {
        super.updateItem(item, empty);
        switch (empty ? null : item) {
            case null -> {
                setGraphic(null);
                setAccessibleText(null);
                clear();
            }
            case Heading shown -> show(shown);
            case Row shown -> show(shown);
        }
        mark();
    }

    private void clear() {
        name.setText("");
        codings.setText("");
        heading.setText("");
        begun.setText("");
        tip = "";
        passTip = "";
        pass.setAccessibleText(null);
    }

    private void show(Heading shown) {
        String words =
                switch (shown.section()) {
                    case TRANSCRIPTS -> kit.say("beside.transcripts");
                    case DOCUMENTS -> kit.say("beside.documents");
                    case NOTES -> kit.say("beside.notes");
                };
        heading.setText(Capitals.of(words));
        begun.setText(Capitals.of(kit.say("beside.begun", shown.begun(), shown.all())));
        String told = kit.say("beside.begun.told", words, shown.begun(), shown.all());
        setAccessibleText(told);
        tip = told;
        setGraphic(top);
    }

    private void show(Row shown) {
        name.setText(shown.source().name());
        bar.show(shown.pass());
        codings.setText(
                shown.codings() == 0
                        ? kit.say("beside.none")
                        : kit.say("beside.number", shown.codings()));
        String words = PassWords.of(kit, shown.pass());
        pass.setAccessibleText(kit.say("beside.pass.change", shown.source().name(), words));
        passTip = words;
        flagged.setVisible(!shown.flags().isEmpty());
        flagged.setAccessibleText(kit.say("beside.flagged", Veiled.names(kit, shown.flags())));
        tip = shown.source().name() + flags(shown);
        setGraphic(row);
    }

    /** Why the source is hard to read, after what else is told of it. */
    private String flags(Row shown) {
        return shown.flags().isEmpty()
                ? ""
                : ", " + kit.say("beside.flagged", Veiled.names(kit, shown.flags()));
    }

    private void mark() {
        boolean isCurrent =
                getItem() instanceof Row shown
                        && Long.valueOf(shown.source().id()).equals(current.getValue());
        pseudoClassStateChanged(CURRENT, isCurrent);
        if (getItem() instanceof Row shown) {
            String told =
                    kit.say(
                                    "beside.source.told",
                                    shown.source().name(),
                                    PassWords.of(kit, shown.pass()),
                                    shown.codings())
                            + flags(shown);
            setAccessibleText(isCurrent ? kit.say("beside.source.open", told) : told);
        }
    }
}
