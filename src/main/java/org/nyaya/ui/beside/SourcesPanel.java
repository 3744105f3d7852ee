package org.nyaya.ui.beside;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Pass;
import org.nyaya.source.Source;
import org.nyaya.ui.beside.SourceItem.Row;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.desk.Transcript;
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Wrapped;

/** The sources of the study and how far the work is with each, at the left of the text. */
public final class SourcesPanel extends VBox {

    /** With more sources than this, there is a field to find them by name. */
    private static final int MANY = 12;

    /** The height of a line, in the window's text size. */
    private static final double LINE = 2.2;

    private static final int PAGE = 10;

    /** What is left free below the last line, in pixels. */
    private static final double BELOW = 4;

    private final Session session;
    private final Kit kit;
    private final Whereabouts whereabouts;
    private final BiConsumer<Source, Bounds> flag;
    private final SourcesModel model;
    private final ObservableValue<@Nullable Long> current;
    private final TextField filter = new TextField();
    private final ListView<SourceItem> list = new ListView<>();

    /**
     * @param importing lets the user choose files to import
     * @param flag asks why a source is hard to read, beside that place in the scene
     */
    public SourcesPanel(
            Session session,
            Desk desk,
            Whereabouts whereabouts,
            Runnable importing,
            BiConsumer<Source, Bounds> flag) {
        this.session = session;
        this.kit = session.kit();
        this.whereabouts = whereabouts;
        this.flag = flag;
        this.model = new SourcesModel(session);
        ReadOnlyObjectProperty<@Nullable Transcript> read = desk.transcript();
        this.current = read.map(SourcesPanel::idOf);
        getStyleClass().addAll("panel", "sources-panel");
        StackPane body = new StackPane(list(), nothingFound(), nothing(importing));
        // What is not shown takes no room either: what follows stands right below the list.
        body.getChildren().forEach(part -> part.managedProperty().bind(part.visibleProperty()));
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(filter(), body);
        current.subscribe(this::selectCurrent);
    }

    /** What can be done here. */
    public List<Command> commands() {
        BooleanBinding any = Bindings.greaterThan(model.count(), 0);
        return List.of(
                Command.of("source.next", "Alt+Page Down", () -> step(1), any),
                Command.of("source.previous", "Alt+Page Up", () -> step(-1), any),
                Command.of("source.list", "Alt+S", this::focusList, any),
                Command.of("pass.unread", "Alt+1", () -> say(Pass.UNREAD), any),
                Command.of("pass.first", "Alt+2", () -> say(Pass.FIRST), any),
                Command.of("pass.reviewed", "Alt+3", () -> say(Pass.REVIEWED), any),
                Command.of("flag.source", "Alt+Shift+F", this::flag, any),
                Command.of("source.remove", null, this::remove, any));
    }

    /** Nothing of the study is left here. */
    public void clear() {
        model.clear();
        list.getSelectionModel().clearSelection();
    }

    private Node filter() {
        BooleanBinding many = Bindings.greaterThan(model.count(), MANY);
        filter.setPromptText(kit.say("beside.filter"));
        filter.setAccessibleText(kit.say("beside.filter"));
        filter.textProperty().bindBidirectional(model.filter());
        VBox holder = new VBox(filter);
        holder.getStyleClass().add("sources-filter");
        holder.visibleProperty().bind(many);
        holder.managedProperty().bind(many);
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::inFilter);
        return holder;
    }

    private ListView<SourceItem> list() {
        list.getStyleClass().add("sources-list");
        list.setAccessibleText(kit.say("beside.sources"));
        list.setItems(model.items());
        list.fixedCellSizeProperty().bind(kit.settings().windowSize().multiply(LINE));
        // No higher than its lines, so that what follows stands below the last one.
        list.prefHeightProperty()
                .bind(
                        Bindings.size(model.items())
                                .multiply(list.fixedCellSizeProperty())
                                .add(BELOW));
        list.setCellFactory(view -> new SourceCell(kit, current, this::open, this::showMenu));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::inList);
        list.visibleProperty().bind(Bindings.isNotEmpty(model.items()));
        list.focusedProperty()
                .subscribe(isFocused -> {
                    if (isFocused && selected().isEmpty()) {
                        Long source = current.getValue();
                        choose(Math.max(0, source == null ? 0 : model.indexOf(source)), 1);
                    }
                });
        return list;
    }

    private Node nothing(Runnable importing) {
        Label told = Wrapped.muted(kit.say("beside.sources.empty"));
        Button begin = Controls.button(kit.say("beside.import"), importing);
        VBox nothing = new VBox(12, Capitals.heading(kit.say("beside.sources")), told, begin);
        nothing.getStyleClass().add("beside-empty");
        nothing.visibleProperty().bind(model.count().isEqualTo(0));
        return nothing;
    }

    private Node nothingFound() {
        Label told = Wrapped.muted("");
        told.textProperty()
                .bind(model.filter().map(words -> kit.say("beside.filter.nothing", words)));
        VBox nothing = new VBox(told);
        nothing.getStyleClass().add("beside-empty");
        nothing.visibleProperty()
                .bind(Bindings.isEmpty(model.items()).and(model.count().greaterThan(0)));
        return nothing;
    }

    private void inFilter(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> list.requestFocus();
            case ENTER ->
                    model.items().stream()
                            .filter(Row.class::isInstance)
                            .findFirst()
                            .ifPresent(first -> open(((Row) first).source()));
            case ESCAPE -> {
                if (filter.getText().isEmpty()) {
                    return;
                }
                filter.clear();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Headings are passed over. */
    private void inList(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        int at = list.getSelectionModel().getSelectedIndex();
        int last = model.items().size() - 1;
        switch (event.getCode()) {
            case UP -> choose(at - 1, -1);
            case DOWN -> choose(at + 1, 1);
            case HOME -> choose(0, 1);
            case END -> choose(last, -1);
            case PAGE_UP -> choose(Math.max(1, at - PAGE), -1);
            case PAGE_DOWN -> choose(Math.min(last, at + PAGE), 1);
            case ENTER -> selected().ifPresent(row -> open(row.source()));
            case DELETE -> selected().ifPresent(row -> ask(row.source()));
            case CONTEXT_MENU, F10 -> {
                if (event.getCode() == KeyCode.F10 && !event.isShiftDown()) {
                    return;
                }
                selected().ifPresent(row -> showMenu(row, cellOf(row)));
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Selects the line there, or the next one in that direction that is a source. */
    private void choose(int index, int step) {
        int at = index;
        while (at >= 0 && at < model.items().size()) {
            if (model.items().get(at) instanceof Row) {
                list.getSelectionModel().clearAndSelect(at);
                show(at);
                return;
            }
            at += step;
        }
    }

    private void show(int index) {
        list.scrollTo(Math.max(0, index - (int) (list.getHeight() / list.getFixedCellSize() / 2)));
    }

    private Optional<Row> selected() {
        return list.getSelectionModel().getSelectedItem() instanceof Row row
                ? Optional.of(row)
                : Optional.empty();
    }

    private Node cellOf(Row row) {
        return list.lookupAll(".source-cell").stream()
                .filter(cell -> cell instanceof SourceCell shown && row.equals(shown.getItem()))
                .findFirst()
                .orElse(list);
    }

    private void selectCurrent() {
        Long source = current.getValue();
        int at = source == null ? -1 : model.indexOf(source);
        if (at >= 0 && !list.isFocused()) {
            list.getSelectionModel().clearAndSelect(at);
            show(at);
        }
    }

    private static @Nullable Long idOf(@Nullable Transcript read) {
        return read == null ? null : read.source().id();
    }

    private void open(Source source) {
        whereabouts.open(source.id());
    }

    private void step(int step) {
        Long source = current.getValue();
        model.after(source == null ? -1 : source, step).ifPresent(this::open);
    }

    private void focusList() {
        if (filter.getParent().isVisible() && list.isFocused()) {
            filter.requestFocus();
        } else {
            list.requestFocus();
        }
    }

    private void showMenu(Row row, Node anchor) {
        new SourceMenu(
                        kit,
                        row,
                        pass -> model.say(row.source(), pass),
                        () -> flag(row.source()),
                        () -> ask(row.source()))
                .showBeside(anchor);
    }

    /** The source that is meant now: the selected one while the list has the focus, or the open. */
    private Optional<Source> meant() {
        if (list.isFocused()) {
            return selected().map(Row::source);
        }
        Long source = current.getValue();
        return source == null ? Optional.empty() : model.source(source);
    }

    private void say(Pass pass) {
        meant().ifPresent(source -> model.say(source, pass));
    }

    private void flag() {
        meant().ifPresent(this::flag);
    }

    private void flag(Source source) {
        Node anchor =
                model.items().stream()
                        .filter(item -> item instanceof Row row && row.source().equals(source))
                        .findFirst()
                        .map(item -> cellOf((Row) item))
                        .orElse(list);
        flag.accept(source, anchor.localToScene(anchor.getLayoutBounds()));
    }

    private void remove() {
        meant().ifPresent(this::ask);
    }

    private void ask(Source source) {
        new RemoveSource(session).ask(source);
    }
}
