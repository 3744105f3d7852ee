package org.nyaya.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.KeyNames;
import org.nyaya.ui.kit.Kit;

/**
 * The search-and-command box, open: what is typed above, what fits it below. Enter does the chosen
 * line, arrows choose another, Escape gives the focus back to where it was.
 */
final class CommandBox {

    /** The most lines that are shown; who looks for more types one letter more. */
    private static final int MOST = 60;

    private static final int SEEN = 11;
    private static final double ROW = 32;
    private static final double WIDTH = 560;

    /** The command that opens the box, which is no choice in it. */
    private static final String ITSELF = "find";

    private final Kit kit;
    private final KeyNames keys = KeyNames.here();
    private final @Nullable Consumer<String> words;
    private final List<Choice> commands;
    private final List<Choice> items = new ArrayList<>();
    private final TextField typed = new TextField();
    private final ListView<Choice> list = new ListView<>();
    private final Label none;
    private final VBox pane;

    CommandBox(Kit kit, Finds finds) {
        this.kit = kit;
        this.words = finds.words();
        this.commands =
                kit.commands().all().stream()
                        .filter(command -> !command.id().equals(ITSELF))
                        .map(this::choice)
                        .toList();
        String prompt = prompt(kit, finds);
        typed.setPromptText(prompt);
        typed.setAccessibleText(prompt);
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setFocusTraversable(false);
        list.setAccessibleText(kit.say("shell.box.list"));
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new ChoiceCell(kit, typed.textProperty(), this::run));
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(choice -> typed.setAccessibleHelp(choice == null ? "" : choice.name()));
        none = new Label(kit.say("shell.box.none"));
        none.getStyleClass().add("box-none");
        pane = new VBox(typed, list, none);
        pane.getStyleClass().addAll("pane-above", "command-box");
        pane.setPrefWidth(WIDTH);
        typed.textProperty().subscribe(text -> rank());
        kit.screen()
                .after(finds.items().get(), found -> {
                    found.forEach(item -> items.add(choice(item)));
                    rank();
                });
    }

    static String prompt(Kit kit, Finds finds) {
        return kit.say(finds.words() == null ? "shell.box.names" : "shell.box.all");
    }

    /** Opens in the place of {@code button}, whose bounds in the scene those are. */
    void open(Bounds button) {
        double left = button.getCenterX() - WIDTH / 2;
        kit.layers()
                .showBeside(
                        pane,
                        new BoundingBox(left, button.getMinY(), WIDTH, 0),
                        () -> {
                            items.clear();
                            list.getItems().clear();
                        });
        typed.requestFocus();
    }

    private void rank() {
        List<Choice> all = new ArrayList<>(commands);
        String text = typed.getText().strip();
        if (!text.isEmpty()) {
            all.addAll(items);
        }
        List<Choice> found = new ArrayList<>(Ranking.of(all, text));
        found.subList(Math.min(MOST, found.size()), found.size()).clear();
        if (words != null && !text.isEmpty()) {
            Consumer<String> ask = words;
            found.add(
                    new Choice(
                            kit.say("shell.box.words", text),
                            "",
                            "",
                            true,
                            () -> ask.accept(text)));
        }
        list.getItems().setAll(found);
        list.getSelectionModel().select(found.isEmpty() ? -1 : 0);
        list.scrollTo(0);
        list.setPrefHeight(Math.min(SEEN, found.size()) * ROW + 2);
        list.setVisible(!found.isEmpty());
        list.setManaged(!found.isEmpty());
        none.setVisible(found.isEmpty());
        none.setManaged(found.isEmpty());
        if (pane.getScene() != null) {
            pane.autosize();
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> choose(1);
            case UP -> choose(-1);
            case PAGE_DOWN -> choose(SEEN - 1);
            case PAGE_UP -> choose(1 - SEEN);
            case ENTER -> run(list.getSelectionModel().getSelectedItem());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(int by) {
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, last);
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - SEEN + 2));
        }
    }

    private void run(@Nullable Choice choice) {
        if (choice != null && choice.possible()) {
            kit.layers().close(pane);
            choice.run().run();
        }
    }

    private Choice choice(Command command) {
        return new Choice(
                kit.say("command." + command.id()),
                "",
                command.key() == null ? "" : keys.of(command.key()),
                command.possible().get(),
                command::run);
    }

    private static Choice choice(SearchItem item) {
        return new Choice(item.name(), item.kind(), "", true, item.run());
    }
}
