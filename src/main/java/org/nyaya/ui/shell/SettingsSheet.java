package org.nyaya.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import java.util.function.DoubleFunction;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.nyaya.coding.Coder;
import org.nyaya.text.LfText;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Settings;
import org.nyaya.ui.kit.Sheet;
import org.nyaya.ui.kit.Wrapped;

/** How the window looks, when it locks, who codes. Applied at once; kept when the sheet closes. */
final class SettingsSheet {

    private static final List<Integer> MINUTES = List.of(5, 10, 15, 30, 60);

    private final Kit kit;
    private final Settings settings;
    private final String coder;
    private final Consumer<String> codeAs;
    private final FlowPane coders = new FlowPane(6, 6);
    private final GridPane grid = new GridPane(16, 16);
    private final List<Subscription> following = new ArrayList<>();
    private final Sheet sheet;

    SettingsSheet(Session session, Consumer<String> codeAs) {
        this.kit = session.kit();
        this.settings = kit.settings();
        this.coder = session.coder().name();
        this.codeAs = codeAs;
        ColumnConstraints names = new ColumnConstraints(150);
        grid.getColumnConstraints().setAll(names, new ColumnConstraints(470));
        grid.getStyleClass().add("settings");
        row("shell.set.look", look());
        row(
                "shell.set.window",
                stepper(
                        "shell.set.window",
                        settings.windowSize(),
                        Sizes.WINDOW,
                        size -> kit.say("shell.set.pixels", size)));
        row(
                "shell.set.text",
                new VBox(
                        8,
                        stepper(
                                "shell.set.text",
                                settings.textSize(),
                                Sizes.TEXT,
                                size -> kit.say("shell.set.percent", Sizes.TEXT.part(size))),
                        sample()));
        row("shell.set.line", lines());
        row("shell.set.lock", lock());
        row("shell.set.recent", recent());
        row("shell.set.hard", hard());
        row("shell.set.coder", coder());
        this.sheet =
                new Sheet(kit.say("shell.settings"), grid)
                        .buttons(Controls.main(kit.say("shell.done"), this::close))
                        .onClosed(this::closed);
        kit.screen().after(session.study().coders().all(), this::list);
    }

    void show() {
        kit.layers().show(sheet);
    }

    private void close() {
        kit.layers().close(sheet);
    }

    private void closed() {
        following.forEach(Subscription::unsubscribe);
        coders.getChildren().clear();
        settings.save();
    }

    private void row(String key, Node control) {
        Label name = new Label(kit.say(key));
        name.getStyleClass().add("set-name");
        GridPane.setValignment(name, VPos.TOP);
        grid.addRow(grid.getRowCount(), name, control);
    }

    private Node look() {
        return new Segments<>(
                kit.say("shell.set.look"),
                List.of(Settings.Look.values()),
                look -> kit.say("shell.set.look." + look),
                settings.look().get(),
                settings.look()::set);
    }

    private Node lines() {
        return new Segments<>(
                kit.say("shell.set.line"),
                Settings.LINE_LENGTHS,
                letters -> kit.say("shell.set.line.letters", letters),
                settings.lineLength().get(),
                settings.lineLength()::set);
    }

    private Node lock() {
        TreeSet<Integer> minutes = new TreeSet<>(MINUTES);
        minutes.add(settings.lockMinutes().get());
        minutes.remove(IdleWatch.NEVER);
        List<Integer> all = new ArrayList<>(minutes);
        all.add(IdleWatch.NEVER);
        return new Segments<>(
                kit.say("shell.set.lock"),
                all,
                one ->
                        one == IdleWatch.NEVER
                                ? kit.say("shell.set.lock.never")
                                : kit.say("shell.set.lock.minutes", one),
                settings.lockMinutes().get(),
                settings.lockMinutes()::set);
    }

    private Node hard() {
        return new VBox(
                8,
                choice("shell.set.hard.veil", settings.veil()),
                choice("shell.set.hard.count", settings.countHard()),
                Wrapped.muted(kit.say("shell.set.hard.what")));
    }

    private CheckBox choice(String key, BooleanProperty chosen) {
        CheckBox box = new CheckBox(kit.say(key));
        box.setSelected(chosen.get());
        box.setOnAction(event -> chosen.set(box.isSelected()));
        return box;
    }

    private Node recent() {
        CheckBox listed = new CheckBox(kit.say("shell.set.recent.list"));
        listed.setSelected(settings.listRecent().get());
        listed.setOnAction(event -> {
            settings.listRecent().set(listed.isSelected());
            if (!listed.isSelected()) {
                List.copyOf(settings.recent()).forEach(settings::forget);
            }
        });
        return listed;
    }

    /** A size with a button to either side; Ctrl and + or - change the text from anywhere. */
    private Node stepper(
            String about, DoubleProperty size, Sizes sizes, DoubleFunction<String> says) {
        Label now = new Label();
        now.getStyleClass().add("set-size");
        Button less =
                Controls.icon(
                        Feather.MINUS,
                        kit.say("shell.set.smaller", kit.say(about)),
                        () -> sizes.change(size, -1));
        Button more =
                Controls.icon(
                        Feather.PLUS,
                        kit.say("shell.set.larger", kit.say(about)),
                        () -> sizes.change(size, 1));
        Button usual = Controls.button(kit.say("shell.set.usual"), () -> size.set(sizes.usual()));
        usual.setAccessibleText(kit.say("shell.set.usual") + " " + kit.say(about));
        usual.getStyleClass().add("flat");
        following.add(
                size.subscribe(value -> {
                    now.setText(says.apply(value.doubleValue()));
                    less.setDisable(!sizes.hasMore(value.doubleValue(), -1));
                    more.setDisable(!sizes.hasMore(value.doubleValue(), 1));
                    usual.setVisible(value.doubleValue() != sizes.usual());
                }));
        return Controls.row(4, less, now, more, usual);
    }

    private Node sample() {
        Label sample = new Label(kit.say("shell.set.sample"));
        sample.getStyleClass().add("set-sample");
        following.add(
                settings.textSize()
                        .subscribe(size -> sample.setStyle("-fx-font-size: " + size + "px;")));
        return sample;
    }

    private Node coder() {
        TextField name = new TextField();
        name.setPromptText(kit.say("shell.set.coder.new"));
        name.setAccessibleText(kit.say("shell.set.coder.new"));
        name.setPrefWidth(220);
        Runnable add =
                () -> {
                    if (name.getText().isBlank()) {
                        sheet.complain(kit.say("coder.no_name"));
                    } else if (!LfText.isStorable(name.getText())) {
                        sheet.complain(kit.say("beside.not_storable"));
                    } else {
                        become(name.getText().strip());
                    }
                };
        name.setOnAction(event -> {
            event.consume();
            add.run();
        });
        Label what = Wrapped.muted(kit.say("shell.set.coder.what"));
        return new VBox(
                8,
                coders,
                Controls.row(8, name, Controls.button(kit.say("shell.set.coder.add"), add)),
                what);
    }

    private void list(List<Coder> all) {
        coders.getChildren()
                .setAll(
                        new Segments<>(
                                kit.say("shell.coding_as"),
                                all.stream().map(Coder::name).toList(),
                                name -> name,
                                coder,
                                this::become));
    }

    private void become(String name) {
        if (!name.equals(coder)) {
            close();
            codeAs.accept(name);
        }
    }
}
