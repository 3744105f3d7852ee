package org.nyaya.ui.finding;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Wrapped;

/** The slim bar over the text in which words are looked for. What is typed is found at once. */
final class FindBar extends VBox {

    /**
     * Where the bar is narrower, in pixels, there is no room for what can be done elsewhere too.
     */
    private static final double ROOMY = 560;

    private final Kit kit;
    private final FindModel model;
    private final Runnable closed;
    private final TextField field = new TextField();
    private final Label count = Controls.muted("");

    /**
     * @param code goes through what was found, to code it
     * @param closed is run when Escape or the button closed it
     */
    FindBar(Kit kit, FindModel model, Runnable code, Runnable closed) {
        this.kit = kit;
        this.model = model;
        this.closed = closed;
        getStyleClass().add("find-bar");
        field.setPromptText(kit.say("find.words"));
        field.setAccessibleText(kit.say("find.words"));
        field.setMinWidth(72);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setMaxWidth(360);
        field.textProperty().bindBidirectional(model.words());
        count.setMinWidth(0);
        Button these = Controls.button(kit.say("find.code"), code);
        Controls.tip(these, () -> kit.say("find.code.tip"));
        these.managedProperty().bind(widthProperty().greaterThan(ROOMY));
        these.visibleProperty().bind(these.managedProperty());
        these.disableProperty().bind(model.codeable().not());
        HBox row =
                Controls.row(
                        4,
                        field,
                        toggle("Aa", kit.say("find.same_case"), model.sameCase()),
                        toggle(".*", kit.say("find.pattern"), model.isPattern()),
                        toggle("ab", kit.say("find.whole"), model.whole()),
                        Controls.icon(
                                Feather.CHEVRON_UP,
                                kit.say("command.find.previous"),
                                () -> model.step(false)),
                        Controls.icon(
                                Feather.CHEVRON_DOWN,
                                kit.say("command.find.next"),
                                () -> model.step(true)),
                        count,
                        Controls.filler(),
                        these,
                        Controls.icon(Feather.X, kit.say("find.close"), this::close));
        getChildren().addAll(row, told("trouble", model.trouble()), told("muted", model.round()));
        setVisible(false);
        managedProperty().bind(visibleProperty());
        model.hits().subscribe(this::count);
        model.trouble().subscribe(this::count);
        model.selected().subscribe(this::count);
        model.words().subscribe(this::count);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    ReadOnlyBooleanProperty opened() {
        return visibleProperty();
    }

    /**
     * Opens it with the focus in the field; what is selected in the text, if it is short, in it.
     */
    void open(String selected) {
        if (!isVisible()) {
            setVisible(true);
            model.begin();
        }
        if (!selected.isEmpty()) {
            model.words().set(selected);
        }
        field.requestFocus();
        field.selectAll();
    }

    void close() {
        if (isVisible()) {
            model.end();
            setVisible(false);
            closed.run();
        }
    }

    /** Goes without a trace. */
    void forget() {
        setVisible(false);
        count.setText("");
    }

    private ToggleButton toggle(String sign, String name, BooleanProperty on) {
        ToggleButton toggle = new ToggleButton(sign);
        toggle.getStyleClass().addAll("flat", "find-toggle");
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.setAccessibleText(name);
        Controls.tip(toggle, () -> name);
        toggle.selectedProperty().bindBidirectional(on);
        return toggle;
    }

    private static Label told(String style, ObservableValue<String> says) {
        Label told = new Wrapped();
        told.getStyleClass().add(style);
        told.textProperty().bind(says);
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.visibleProperty().bind(told.textProperty().isNotEmpty());
        told.managedProperty().bind(told.visibleProperty());
        return told;
    }

    private void count() {
        int all = model.hits().get().size();
        int now = model.current();
        if (model.words().get().isEmpty() || !model.trouble().get().isEmpty()) {
            count.setText("");
        } else if (all == 0) {
            count.setText(kit.say("find.none"));
        } else if (now < 0) {
            count.setText(kit.say("find.some", all));
        } else {
            count.setText(kit.say("find.which", now + 1, all));
        }
        field.setAccessibleHelp(count.getText());
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER
                && !event.isAltDown()
                && event.getTarget().equals(field)) {
            model.step(!event.isShiftDown());
            event.consume();
        }
    }
}
