package org.nyaya.ui.codebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.nyaya.coding.Code;
import org.nyaya.ui.desk.Codes;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Menu;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Wrapped;

/** The codebook beside the text: its codes with their counts, and what the chosen one means. */
public final class CodebookPanel extends VBox {

    private static final String DIVIDER = "codebook.divider";
    private static final double USUAL = 0.58;

    /** What is left to the codes while a meaning is typed. */
    private static final double TYPING = 0.3;

    private final Kit kit;
    private final Desk desk;
    private final Groups groups;
    private final BookMenu menu;
    private final BookShown shown;
    private final Label count = Controls.heading("");
    private final TextField filter = new TextField();
    private final BookStrip strip;
    private final BookTree tree;
    private final Label empty = Wrapped.muted("");
    private final DefinitionPart definition;
    private final List<Command> commands;
    private BookOrder order = BookOrder.BOOK;
    private Map<Long, Integer> here = Map.of();

    public CodebookPanel(
            Session session, Desk desk, CodeActions actions, Picker picker, PinRail rail) {
        this.kit = session.kit();
        this.desk = desk;
        this.groups = new Groups(session);
        this.shown = new BookShown(desk);
        this.definition = new DefinitionPart(session, desk, new BookEdits(session, desk));
        this.menu =
                new BookMenu(
                        session, desk, actions, picker, rail, groups, definition, this::beside);
        BookGestures gestures =
                new BookGestures(() -> desk.codes().get().tree(), actions, menu::move, () -> order);
        this.tree = new BookTree(kit, gestures, id -> desk.code().set(id));
        this.commands =
                menu.commands(tree::requestFocus, filter::requestFocus, this::turn, () -> order);
        this.strip = new BookStrip(kit, this::showAll);
        getStyleClass().addAll("panel", "codebook");
        HBox head =
                Controls.row(
                        8, Controls.heading(kit.say("book.heading")), Controls.filler(), count);
        head.getStyleClass().add("book-head");
        Controls.oneLine(filter);
        filter.setPromptText(kit.say("book.filter"));
        filter.setAccessibleText(kit.say("book.filter"));
        filter.textProperty().subscribe(text -> show());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInFilter);
        HBox.setHgrow(filter, Priority.ALWAYS);
        Label counts = Controls.muted(kit.say("book.counts"));
        counts.getStyleClass().add("count");
        HBox tools = Controls.row(0, tools());
        tools.getChildren().addAll(Controls.filler(), counts);
        VBox over = new VBox(4, filter, tools, strip);
        over.getStyleClass().add("book-tools");
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInTree);
        tree.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
        VBox.setVgrow(tree, Priority.ALWAYS);
        empty.setMinHeight(USE_PREF_SIZE);
        empty.getStyleClass().add("book-empty");
        VBox upper = new VBox(empty, tree);
        SplitPane split = split(upper);
        getChildren().addAll(head, over, split);
        desk.codes().subscribe(codes -> show());
        desk.marks().addListener((of, before, now) -> recount());
        groups.all().addListener((of, before, now) -> show());
        groups.only().addListener((of, before, now) -> show());
        desk.code().subscribe(this::chosen);
    }

    /** What can be done here, by name. */
    public List<Command> commands() {
        return commands;
    }

    /** Nothing of the codebook is left here. */
    public void clear() {
        filter.clear();
        groups.clear();
        tree.clear();
        shown.clear();
        strip.show(null, BookOrder.BOOK);
        here = Map.of();
        count.setText("");
        definition.clear();
    }

    /** Codes above, their meaning below; where that is typed, it gets more room. */
    private SplitPane split(Node upper) {
        SplitPane split = new SplitPane(upper, definition);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(kit.settings().number(DIVIDER, USUAL));
        split.getDividers()
                .getFirst()
                .positionProperty()
                .addListener((of, before, now) -> {
                    if (!definition.editing().get()) {
                        kit.settings().set(DIVIDER, now);
                    }
                });
        definition
                .editing()
                .addListener((of, before, now) ->
                        split.setDividerPositions(
                                now
                                        ? Math.min(TYPING, split.getDividerPositions()[0])
                                        : kit.settings().number(DIVIDER, USUAL)));
        VBox.setVgrow(split, Priority.ALWAYS);
        return split;
    }

    private Node[] tools() {
        return new Node[] {
            Controls.icon(Feather.PLUS, kit.say("command.code.new"), menu::add),
            Controls.icon(Feather.EDIT_2, kit.say("command.code.edit"), menu::edit),
            Controls.icon(Feather.MAP_PIN, kit.say("command.code.pin"), menu::pin),
            Controls.icon(Feather.FOLDER, kit.say("command.code.groups"), menu::groups),
            Controls.icon(Feather.GIT_MERGE, kit.say("command.code.merge"), menu::merge),
            Controls.icon(Feather.TRASH_2, kit.say("command.code.delete"), menu::delete)
        };
    }

    private void recount() {
        Map<Long, Integer> now = shown.here();
        if (!now.equals(here)) {
            here = now;
            show();
        }
    }

    private void show() {
        Codes codes = desk.codes().get();
        Set<Long> some = shown.of(filter.getText(), groups.codes());
        tree.show(codes, here, order, some, desk.code().get());
        strip.show(groups.shown().orElse(null), order);
        int all = codes.tree().all().size();
        count.setText(all == 0 ? "" : Integer.toString(all));
        boolean none = tree.getRoot().getChildren().isEmpty();
        empty.setText(none ? nothing(all) : "");
        empty.setVisible(none);
        empty.setManaged(none);
        define();
    }

    private String nothing(int all) {
        if (all == 0) {
            return kit.say("book.empty");
        }
        boolean emptyGroup = groups.shown().filter(group -> group.codes().isEmpty()).isPresent();
        return kit.say(emptyGroup ? "groups.empty" : "book.no_match");
    }

    private void turn() {
        order = order.next();
        show();
        strip.say(order);
    }

    private void showAll() {
        order = BookOrder.BOOK;
        groups.only().set(null);
        show();
        tree.requestFocus();
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

    private void pressedInFilter(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            shown.best(filter.getText()).ifPresent(best -> desk.code().set(best.id()));
            tree.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
            filter.clear();
            event.consume();
        }
    }

    private void pressedInTree(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && strip.isVisible()) {
            showAll();
            event.consume();
        } else if (menu.press(event)) {
            event.consume();
        }
    }

    private void menu(ContextMenuEvent event) {
        event.consume();
        Bounds at =
                event.isKeyboardTrigger()
                        ? beside()
                        : new BoundingBox(event.getSceneX(), event.getSceneY(), 1, 1);
        new Menu(kit, BookMenu.atCode(kit.commands().all())).open(at);
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
}
