package org.nyaya.ui.memos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
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
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Leads;
import org.nyaya.ui.kit.Place;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Unveiled;
import org.nyaya.ui.kit.Wrapped;
import org.nyaya.ui.writing.Asides;
import org.nyaya.ui.writing.Draft;
import org.nyaya.ui.writing.Topic;
import org.nyaya.ui.writing.Writing;

/** The place where all memos of the study stand, whatever they are about. */
public final class MemosPlace implements Place {

    private static final double FILTERS = 262;
    private static final double TEXT = 340;

    private final Kit kit;
    private final Leads leads;
    private final Going going;
    private final MemosModel model;
    private final Writing writing;
    private final Filters filters;
    private final Editor editor;
    private final EntryList list;
    private final BorderPane view = new BorderPane();
    private boolean atQuotes;

    /** A place for one session. */
    public MemosPlace(Session session, Leads leads) {
        this.kit = session.kit();
        this.leads = leads;
        this.going = new Going(session, leads);
        this.model = new MemosModel(session);
        this.writing = new Writing(session, "memos", Optional::empty);
        this.filters = new Filters(kit, model);
        this.editor = new Editor(session, writing, this::toSubject, this::toQuote);
        Unveiled unveiled = new Unveiled(session.veil());
        this.list = new EntryList(kit, unveiled, this::openChosen, this::begin);
        lay();
        model.all()
                .addListener(of -> {
                    filters.coders();
                    show();
                });
        model.text().addListener(of -> show());
        model.kind().addListener(of -> show());
        model.shown().addListener(of -> show());
        model.topic().addListener(of -> show());
        model.coder().addListener(of -> show());
        writing.draft().addListener((of, before, now) -> turn(before));
        view.sceneProperty()
                .addListener((of, before, now) -> {
                    model.look(now != null);
                    if (now == null) {
                        unveiled.forget();
                    }
                });
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
                Command.of("memos.show_hidden", "Alt+V", list::turnHidden),
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
        list.clear();
        filters.coders();
        editor.about("", false);
    }

    private void lay() {
        view.getStyleClass().add("memos");
        filters.setPrefWidth(FILTERS);
        filters.setMinWidth(FILTERS);
        Label unopened = Wrapped.muted(kit.say("memos.unopened"));
        unopened.setMaxWidth(TEXT);
        editor.visibleProperty().bind(writing.opened());
        Asides asides = new Asides(kit, writing, this::opens);
        asides.setMaxWidth(TEXT);
        VBox closed = new VBox(12, asides, unopened);
        closed.setAlignment(Pos.CENTER);
        closed.visibleProperty().bind(editor.visibleProperty().not());
        StackPane right = new StackPane(closed, editor);
        right.setMinWidth(Region.USE_COMPUTED_SIZE);
        HBox both = new HBox(list, right);
        HBox.setHgrow(right, Priority.ALWAYS);
        view.setLeft(filters);
        view.setCenter(both);
    }

    private void show() {
        list.show(model.found(), model.all().get());
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
        switch (list.chosen()) {
            case null -> {}
            case Listed.OfMemo(Entry entry) ->
                    opens(() -> writing.open(entry.memo(), Topic.words(kit, entry.subject())));
            case Listed.OfNote(var note) ->
                    leads.toText(note.annotation().source(), note.annotation().span());
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
        List<Listed> all = model.all().get();
        return draft == null || draft.memo() == null || all == null
                ? Optional.empty()
                : all.stream()
                        .filter(Listed.OfMemo.class::isInstance)
                        .map(one -> ((Listed.OfMemo) one).entry())
                        .filter(entry -> draft.memo() == entry.memo().id())
                        .findFirst();
    }

    private void about() {
        Subject subject = opened().map(Entry::subject).orElse(null);
        boolean leads = subject != null && !(subject instanceof Subject.OfStudy);
        editor.about(Topic.words(kit, subject), leads);
    }

    /** Leads to what the memo is about: the one in the editor, or else the chosen one. */
    private void toSubject() {
        Optional<Entry> open = opened();
        if (open.isPresent()) {
            going.to(open.get().subject());
            return;
        }
        switch (list.chosen()) {
            case null -> going.to(null);
            case Listed.OfMemo(Entry entry) -> going.to(entry.subject());
            case Listed.OfNote note -> openChosen();
        }
    }
}
