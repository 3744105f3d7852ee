package org.nyaya.ui.codebook;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeTree;
import org.nyaya.ui.desk.Codes;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.desk.Dragged;
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;

/** The codebook beside the text: its codes with their counts, and what the chosen one means. */
public final class CodebookPanel extends VBox {

    private static final String DIVIDER = "codebook.divider";

    private final Kit kit;
    private final Desk desk;
    private final CodeActions actions;
    private final BookMenu menu;
    private final Label count = Controls.heading("");
    private final TextField filter = new TextField();
    private final BookTree tree;
    private final Label empty = Controls.muted("");
    private final DefinitionView definition;
    private @Nullable Codes matched;
    private @Nullable CodeMatches matches;

    public CodebookPanel(
            Session session, Desk desk, CodeActions actions, Picker picker, PinRail rail) {
        this.kit = session.kit();
        this.desk = desk;
        this.actions = actions;
        this.menu = new BookMenu(session, desk, actions, picker, rail, this::beside);
        this.tree = new BookTree(kit, new Gestures(), id -> desk.code().set(id));
        this.definition = new DefinitionView(kit, menu::edit);
        getStyleClass().addAll("panel", "codebook");
        HBox head =
                Controls.row(
                        8, Controls.heading(kit.say("book.heading")), Controls.filler(), count);
        head.getStyleClass().add("book-head");
        filter.setPromptText(kit.say("book.filter"));
        filter.setAccessibleText(kit.say("book.filter"));
        filter.textProperty().subscribe(text -> show());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInFilter);
        HBox.setHgrow(filter, Priority.ALWAYS);
        HBox tools = Controls.row(0, tools());
        VBox over = new VBox(4, filter, tools);
        over.getStyleClass().add("book-tools");
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInTree);
        VBox.setVgrow(tree, Priority.ALWAYS);
        empty.setWrapText(true);
        empty.setMinHeight(USE_PREF_SIZE);
        empty.getStyleClass().add("book-empty");
        VBox upper = new VBox(empty, tree);
        SplitPane split = new SplitPane(upper, definition);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(kit.settings().number(DIVIDER, 0.58));
        split.getDividers()
                .getFirst()
                .positionProperty()
                .addListener((of, before, now) -> kit.settings().set(DIVIDER, now));
        VBox.setVgrow(split, Priority.ALWAYS);
        getChildren().addAll(head, over, split);
        desk.codes().subscribe(codes -> show());
        desk.code().subscribe(this::chosen);
    }

    /** What can be done here, by name. */
    public List<Command> commands() {
        return menu.commands(tree::requestFocus, filter::requestFocus);
    }

    /** Nothing of the codebook is left here. */
    public void clear() {
        filter.clear();
        tree.clear();
        matched = null;
        matches = null;
        count.setText("");
        definition.show(null, null);
    }

    private Node[] tools() {
        return new Node[] {
            Controls.icon(Feather.PLUS, kit.say("command.code.new"), menu::add),
            Controls.icon(Feather.EDIT_2, kit.say("command.code.edit"), menu::edit),
            Controls.icon(Feather.MAP_PIN, kit.say("command.code.pin"), menu::pin),
            Controls.icon(Feather.GIT_MERGE, kit.say("command.code.merge"), menu::merge),
            Controls.icon(Feather.TRASH_2, kit.say("command.code.delete"), menu::delete)
        };
    }

    private void show() {
        Codes codes = desk.codes().get();
        String letters = filter.getText();
        tree.show(codes, letters.isBlank() ? null : shown(codes, letters), desk.code().get());
        int all = codes.tree().all().size();
        count.setText(all == 0 ? "" : Integer.toString(all));
        boolean none = tree.getRoot().getChildren().isEmpty();
        empty.setText(none ? kit.say(all == 0 ? "book.empty" : "book.no_match") : "");
        empty.setVisible(none);
        empty.setManaged(none);
        define();
    }

    private void chosen(@Nullable Long code) {
        tree.choose(code);
        define();
    }

    private void define() {
        Long id = desk.code().get();
        Codes codes = desk.codes().get();
        Optional<Code> code = id == null ? Optional.empty() : codes.tree().find(id);
        definition.show(
                code.orElse(null), code.map(one -> codes.hues().get(one.id())).orElse(null));
    }

    /** The codes that the letters can mean, with those above them. */
    private Set<Long> shown(Codes codes, String letters) {
        Set<Long> shown = new HashSet<>();
        for (CodeMatches.Match match : matches(codes).of(letters, List.of())) {
            for (Long at = match.code().id(); at != null && shown.add(at); ) {
                at = codes.tree().get(at).parent();
            }
        }
        return shown;
    }

    private CodeMatches matches(Codes codes) {
        if (matches == null || !codes.equals(matched)) {
            matched = codes;
            matches = new CodeMatches(codes);
        }
        return Objects.requireNonNull(matches);
    }

    private void pressedInFilter(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            if (!filter.getText().isBlank()) {
                matches(desk.codes().get()).of(filter.getText(), List.of()).stream()
                        .findFirst()
                        .ifPresent(best -> desk.code().set(best.code().id()));
            }
            tree.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
            filter.clear();
            event.consume();
        }
    }

    private void pressedInTree(KeyEvent event) {
        if (menu.press(event)) {
            event.consume();
        }
    }

    /** Where small panes lie: beside the chosen row, or below the tools. */
    private Bounds beside() {
        for (Node cell : tree.lookupAll(".tree-cell")) {
            if (cell instanceof BookCell row && row.isSelected() && row.isVisible()) {
                return row.localToScene(row.getBoundsInLocal());
            }
        }
        return filter.localToScene(filter.getBoundsInLocal());
    }

    /** What the mouse does with the rows. */
    private final class Gestures implements BookCell.Gestures {

        /** The id of the code on which the button went down last. */
        private long held;

        @Override
        public void apply(Code code) {
            actions.apply(code);
        }

        @Override
        public void pressed(Code code) {
            held = code.id();
        }

        @Override
        public void drag(Node from) {
            Dragged.code(from, held);
        }

        @Override
        public boolean takes(MouseDragEvent dragged, Code onto, BookPlace.Drop drop) {
            return Dragged.codeIn(dragged).isEmpty() || place(dragged, onto, drop).isPresent();
        }

        @Override
        public void drop(MouseDragEvent dragged, Code onto, BookPlace.Drop drop) {
            OptionalLong code = Dragged.codeIn(dragged);
            if (code.isEmpty()) {
                actions.apply(onto);
            } else {
                CodeTree codes = desk.codes().get().tree();
                place(dragged, onto, drop)
                        .ifPresent(to -> menu.move(codes.get(code.getAsLong()), to));
            }
        }

        private Optional<BookPlace> place(
                MouseDragEvent dragged, Code onto, BookPlace.Drop drop) {
            CodeTree codes = desk.codes().get().tree();
            return codes.find(Dragged.codeIn(dragged).orElse(0))
                    .flatMap(code -> BookPlace.dropped(codes, code, onto, drop));
        }
    }
}
