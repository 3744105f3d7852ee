package org.nyaya.ui.memos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.nyaya.coding.MemoCatalog.Entry;
import org.nyaya.coding.MemoCatalog.Subject;
import org.nyaya.coding.Quote;
import org.nyaya.search.Quoting;
import org.nyaya.source.Outline;
import org.nyaya.source.Turn;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Leads;
import org.nyaya.ui.kit.Place;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.writing.Asides;
import org.nyaya.ui.writing.Draft;
import org.nyaya.ui.writing.Topic;
import org.nyaya.ui.writing.Writing;

/** The place where all memos of the study stand, whatever they are about. */
public final class MemosPlace implements Place {

    private static final double FILTERS = 262;
    private static final double LIST = 420;

    /** The height of a memo in the list, in sizes of the text. */
    private static final double LINE = 5.6;

    private final Session session;
    private final Kit kit;
    private final Leads leads;
    private final MemosModel model;
    private final Writing writing;
    private final Filters filters;
    private final Editor editor;
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ListView<Entry> list = new ListView<>(entries);
    private final Label title = new Label();
    private final Label nothing = Controls.muted("");
    private final Label unopened = Controls.muted("");
    private final BorderPane view = new BorderPane();
    private boolean atQuotes;

    /** A place for one session. */
    public MemosPlace(Session session, Leads leads) {
        this.session = session;
        this.kit = session.kit();
        this.leads = leads;
        this.model = new MemosModel(session);
        this.writing = new Writing(session, "memos", Optional::empty);
        this.filters = new Filters(kit, model);
        this.editor = new Editor(session, writing, this::toSubject, this::toQuote);
        lay();
        model.all()
                .addListener(of -> {
                    filters.coders();
                    show();
                });
        model.text().addListener(of -> show());
        model.kind().addListener(of -> show());
        model.topic().addListener(of -> show());
        model.coder().addListener(of -> show());
        writing.draft().addListener((of, before, now) -> turn(before));
        view.sceneProperty().addListener((of, before, now) -> model.look(now != null));
        show();
        about();
    }

    @Override
    public String id() {
        return "memos";
    }

    @Override
    public Feather sign() {
        return Feather.BOOK_OPEN;
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public List<Command> commands() {
        BooleanBinding isOpen = writing.opened();
        List<Command> commands = new ArrayList<>(own(isOpen));
        commands.addAll(editor.quotes().commands());
        return commands;
    }

    private List<Command> own(BooleanBinding isOpen) {
        return List.of(
                Command.of("memos.new", "Alt+M", this::begin),
                Command.of("memos.filter", "Shortcut+F", filters::focus),
                Command.of("memos.open", null, this::openChosen),
                Command.of("memos.go", "Alt+G", this::toSubject),
                Command.of("memos.save", null, writing::save, isOpen),
                Command.of("memos.discard", null, writing::discard, isOpen),
                Command.of("memos.delete", null, writing::delete, writing.revising()));
    }

    @Override
    public void shown() {
        model.look(true);
        kit.layers().home(list::requestFocus);
        if (atQuotes && writing.isOpen()) {
            editor.quotes().requestFocus();
        } else {
            list.requestFocus();
        }
        atQuotes = false;
    }

    @Override
    public void clear() {
        writing.clear();
        model.clear();
        entries.clear();
        filters.coders();
        editor.about("", false);
        title.setText("");
    }

    private void lay() {
        view.getStyleClass().add("memos");
        title.getStyleClass().add("memos-count");
        HBox head =
                Controls.row(
                        8,
                        title,
                        Controls.filler(),
                        Controls.button(kit.say("memos.new"), this::begin));
        head.getStyleClass().add("memos-head");
        list.getStyleClass().add("memos-list");
        list.setAccessibleText(kit.say("memos.list"));
        list.fixedCellSizeProperty()
                .bind(
                        kit.settings()
                                .windowSize()
                                .map(size -> Math.rint(size.doubleValue() * LINE)));
        list.setCellFactory(of -> new EntryCell(kit));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openChosen();
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> openChosen());
        nothing.setWrapText(true);
        nothing.setMaxWidth(340);
        nothing.visibleProperty().bind(nothing.textProperty().isNotEmpty());
        // It keeps the focus, for it may be filled at any time.
        list.opacityProperty()
                .bind(Bindings.when(nothing.visibleProperty()).then(0.0).otherwise(1.0));
        nothing.setMouseTransparent(true);
        StackPane middle = new StackPane(list, nothing);
        VBox.setVgrow(middle, Priority.ALWAYS);
        VBox memos = new VBox(head, middle);
        memos.getStyleClass().add("memos-middle");
        memos.setPrefWidth(LIST);
        memos.setMinWidth(280);
        filters.setPrefWidth(FILTERS);
        filters.setMinWidth(FILTERS);
        unopened.setText(kit.say("memos.unopened"));
        unopened.setWrapText(true);
        unopened.setMaxWidth(340);
        editor.visibleProperty().bind(writing.opened());
        Asides asides = new Asides(kit, writing, this::opens);
        asides.setMaxWidth(340);
        VBox closed = new VBox(12, asides, unopened);
        closed.setAlignment(Pos.CENTER);
        closed.visibleProperty().bind(editor.visibleProperty().not());
        StackPane right = new StackPane(closed, editor);
        right.setMinWidth(Region.USE_COMPUTED_SIZE);
        HBox both = new HBox(memos, right);
        HBox.setHgrow(right, Priority.ALWAYS);
        view.setLeft(filters);
        view.setCenter(both);
    }

    private void show() {
        List<Entry> now = model.found();
        Entry before = list.getSelectionModel().getSelectedItem();
        entries.setAll(now);
        for (int i = 0; i < now.size(); i++) {
            if (before == null || now.get(i).memo().id() == before.memo().id()) {
                list.getSelectionModel().clearAndSelect(i);
                list.getFocusModel().focus(i);
                break;
            }
        }
        List<Entry> all = model.all().get();
        title.setText(all == null ? "" : kit.say("memos.count", now.size()));
        nothing.setText(
                all == null || !now.isEmpty()
                        ? ""
                        : kit.say(all.isEmpty() ? "memos.none" : "memos.none_found"));
        about();
    }

    private void begin() {
        writing.begin(null);
        Draft now = writing.draft().get();
        if (now != null && now.title().isEmpty()) {
            editor.focusTitle();
        } else {
            editor.focusBody();
        }
    }

    private void openChosen() {
        Entry chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            opens(() -> writing.open(chosen.memo(), Topic.words(kit, chosen.subject())));
        }
    }

    private void opens(Runnable opening) {
        opening.run();
        editor.focusBody();
    }

    /** Who saved, discarded or left goes on in the list. */
    private void turn(@Nullable Draft before) {
        if (before != null && before.isOpen() && !writing.isOpen() && view.getScene() != null) {
            list.requestFocus();
        }
        about();
    }

    private void toQuote(Quote quote) {
        atQuotes = true;
        leads.toText(quote.source(), quote.span());
    }

    private Optional<Entry> opened() {
        Draft draft = writing.draft().get();
        List<Entry> all = model.all().get();
        return draft == null || draft.memo() == null || all == null
                ? Optional.empty()
                : all.stream().filter(one -> draft.memo() == one.memo().id()).findFirst();
    }

    private void about() {
        Subject subject = opened().map(Entry::subject).orElse(null);
        boolean leads = subject != null && !(subject instanceof Subject.OfStudy);
        editor.about(Topic.words(kit, subject), leads);
    }

    /** Leads to what the memo is about: the one in the editor, or else the chosen one. */
    private void toSubject() {
        Entry entry = opened().orElse(list.getSelectionModel().getSelectedItem());
        Subject subject = entry == null ? null : entry.subject();
        switch (subject) {
            case null -> kit.status().say(kit.say("memos.about_nothing"));
            case Subject.OfStudy study -> kit.status().say(kit.say("memos.about_nothing"));
            case Subject.OfSource source -> toSource(source.source());
            case Subject.OfCoding coding -> leads.toText(coding.source(), coding.span());
            case Subject.OfCode code ->
                    leads.toQuestion("code:" + Quoting.path(code.path().toString()));
            case Subject.OfPerson person ->
                    leads.toQuestion("person:" + Quoting.name(person.name()) + " show:passages");
        }
    }

    /** A source is shown from its first words on. */
    private void toSource(long source) {
        kit.screen()
                .after(
                        session.study()
                                .project()
                                .read(read -> first(session.study().outlines().of(read, source))),
                        span -> span.ifPresent(at -> leads.toText(source, at)));
    }

    private static Optional<Span> first(Outline outline) {
        return outline.turns().stream().findFirst().map(Turn::saidSpan);
    }
}
