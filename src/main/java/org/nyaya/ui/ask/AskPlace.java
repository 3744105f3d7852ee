package org.nyaya.ui.ask;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.nyaya.search.Hit;
import org.nyaya.search.SavedQuestion;
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Leads;
import org.nyaya.ui.kit.Place;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Unveiled;
import org.nyaya.ui.reviewing.Candidate;
import org.nyaya.ui.reviewing.Passage;
import org.nyaya.ui.reviewing.ReviewSheet;
import org.nyaya.ui.reviewing.Reviews;

/** The place where questions are asked, and answered while they are written. */
public final class AskPlace implements Place {

    private final Session session;
    private final Kit kit;
    private final Leads leads;
    private final Function<String, Optional<Path>> place;
    private final AskModel model;
    private final SavingSheet saving;
    private final Unveiled unveiled;
    private final AskSides sides;
    private final AskMiddle middle;
    private final BorderPane view;
    private final List<Command> commands;
    private @Nullable Reviews reviews;
    private @Nullable Runnable cameFrom;
    private boolean toHits;
    private boolean opening;
    private boolean away;

    /**
     * A place for one session.
     *
     * @param place asks where a file is to be written, with a name as a proposal
     */
    public AskPlace(Session session, Leads leads, Function<String, Optional<Path>> place) {
        this.session = session;
        this.kit = session.kit();
        this.leads = leads;
        this.place = place;
        this.model = new AskModel(session);
        this.saving = new SavingSheet(session);
        this.unveiled = new Unveiled(session.veil());
        this.sides = new AskSides(session, model, unveiled, saving, this::closePeek);
        this.middle =
                new AskMiddle(
                        kit,
                        model,
                        unveiled,
                        new AskMiddle.Does(
                                this::open,
                                this::peek,
                                this::leave,
                                this::save,
                                this::export,
                                this::codeThese));
        this.view = new BorderPane(middle, null, sides.peek(), null, sides.left());
        view.getStyleClass().add("ask-place");
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        view.sceneProperty()
                .subscribe(scene -> {
                    model.show(scene != null);
                    if (scene == null) {
                        unveiled.forget();
                    }
                    tellRead();
                });
        // What was asked for holds for what was found with it.
        model.question().subscribe(question -> unveiled.forget());
        unveiled.version().subscribe(now -> follow(middle.selection().get()));
        model.found().subscribe(this::show);
        middle.selection().subscribe(this::follow);
        this.commands = made();
    }

    @Override
    public String id() {
        return "ask";
    }

    @Override
    public Feather sign() {
        return Feather.SEARCH;
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public void shown() {
        model.show(true);
        kit.layers().home(this::home);
        home();
    }

    /** Asks a question, as it is written in the line. */
    public void ask(String question) {
        away = false;
        cameFrom = null;
        model.question().set(question);
        middle.toLine();
    }

    /**
     * Asks what a count counted: its passages have the focus as soon as they are there.
     *
     * @param back where Backspace leads from them
     */
    public void ask(String question, Runnable back) {
        ask(question);
        cameFrom = back;
        toHits = true;
        goToHits();
    }

    private void goToHits() {
        if (toHits
                && middle.answered() != null
                && middle.answered().line().equals(model.question().get())) {
            toHits = false;
            middle.toHits();
        }
    }

    /** Back to the count whose passages these are. */
    private void pressed(KeyEvent event) {
        Runnable back = cameFrom;
        if (back != null
                && event.getCode() == KeyCode.BACK_SPACE
                && !event.isShortcutDown()
                && !event.isAltDown()) {
            cameFrom = null;
            event.consume();
            back.run();
        }
    }

    @Override
    public void clear() {
        reviews = null;
        unveiled.forget();
        cameFrom = null;
        model.clear();
        sides.clear();
        middle.clear();
    }

    /** Back where work went on: at the hit whose text was shown, else at the line. */
    private void home() {
        if (away && middle.answered() != null) {
            // Asked for again, the place leads to the line.
            away = false;
            middle.toHits();
        } else {
            middle.toLine();
        }
    }

    private List<Command> made() {
        ReadOnlyObjectProperty<Found> found = model.found();
        BooleanBinding any = Bindings.createBooleanBinding(() -> middle.answered() != null, found);
        BooleanBinding passages =
                Bindings.createBooleanBinding(
                        () -> middle.answered() != null && !middle.answered().grouped(), found);
        BooleanBinding hit = Bindings.isNotNull(middle.selection());
        BooleanBinding asked =
                Bindings.createBooleanBinding(() -> found.get() instanceof Found.Answered, found);
        BooleanBinding kept =
                Bindings.createBooleanBinding(
                        () -> sides.current() != null, model.saved(), model.question());
        return List.of(
                Command.of("ask.line", "Shortcut+F", middle::toLine),
                Command.of("ask.open", "Enter", () -> with(this::open), hit),
                Command.of("ask.peek", "Space", this::peek, hit),
                Command.of("ask.show_hidden", "Alt+V", () -> with(this::turnHidden), hit),
                Command.of("ask.code_these", "Shortcut+Shift+C", this::codeThese, passages),
                Command.of("ask.export", "Shortcut+E", this::export, any),
                Command.of("ask.list", "Shortcut+Shift+L", () -> tab(false), any),
                Command.of("ask.in_context", "Shortcut+Shift+K", () -> tab(true), any),
                Command.of("ask.save", "Shortcut+S", this::save, asked),
                Command.of("ask.rename", null, () -> kept(saving::rename), kept),
                Command.of("ask.remove", null, () -> kept(saving::remove), kept));
    }

    private void show(Found found) {
        middle.look(found);
        sides.past(found instanceof Found.Wrong);
        goToHits();
        if (sides.peek().isVisible()) {
            follow(middle.selection().get());
        }
    }

    private void tab(boolean inContext) {
        middle.show(inContext);
        middle.toHits();
    }

    private void with(Consumer<Found.Row> does) {
        Found.Row row = middle.selection().get();
        if (row != null) {
            does.accept(row);
        }
    }

    private void kept(Consumer<SavedQuestion> does) {
        SavedQuestion question = sides.current();
        if (question != null) {
            does.accept(question);
        }
    }

    private void open(Found.Row row) {
        away = true;
        leads.toText(row.hit().source().id(), row.hit().span());
    }

    private void peek() {
        boolean opens = !sides.peek().isVisible();
        sides.peek().setVisible(opens);
        if (opens) {
            follow(middle.selection().get());
        }
    }

    /** What was opened last is left first. */
    private void leave() {
        if (sides.peek().isVisible()) {
            closePeek();
        } else {
            middle.toLine();
        }
    }

    private void closePeek() {
        sides.peek().clear();
        middle.toHits();
    }

    /** Shows what of a hit is hidden, or hides it again. */
    private void turnHidden(Found.Row row) {
        Hit hit = row.hit();
        if (session.veil().flagged(hit.source().id()).over(hit.span()).isEmpty()) {
            kit.status().say(kit.say("veil.nothing"));
        } else {
            unveiled.turn(hit.source().id(), hit.span());
        }
    }

    /** The selected hit is what somebody reads. */
    private void tellRead() {
        Found.Row row = view.getScene() == null ? null : middle.selection().get();
        session.veil()
                .reads(
                        this,
                        row != null
                                && unveiled.of(row.hit().source().id()).shows(row.hit().span()));
    }

    private void follow(Found.@Nullable Row row) {
        tellRead();
        if (sides.peek().isVisible()) {
            Found.Answered answered = middle.answered();
            sides.peek().show(row, answered == null ? null : answered.book());
        }
    }

    private void save() {
        if (model.found().get() instanceof Found.Answered answered) {
            saving.save(answered.line());
        }
    }

    private void export() {
        Found.Answered answered = middle.answered();
        if (answered != null) {
            new ExportSheet(session, answered, place).show();
        }
    }

    /** Goes on with what was reviewed before, as long as the same was found. */
    private void codeThese() {
        Found.Answered answered = middle.answered();
        if (answered == null || answered.grouped()) {
            return;
        }
        if (!answered.isPart()) {
            review(answered, answered.answer().hits());
        } else if (!opening) {
            opening = true;
            kit.screen()
                    .after(
                            session.study()
                                    .ask()
                                    .ask(answered.line(), session.coder(), AskModel.ALL),
                            all -> {
                                opening = false;
                                review(answered, all.hits());
                            },
                            failure -> {
                                opening = false;
                                kit.screen().unexpected(failure);
                            });
        }
    }

    private void review(Found.Answered answered, List<Hit> hits) {
        List<Passage> passages =
                hits.stream()
                        .map(hit -> new Passage(hit.source().id(), hit.span(), hit.text()))
                        .toList();
        reviews =
                Reviews.goOn(
                        reviews,
                        new Reviews(
                                answered.line(),
                                passages,
                                index -> candidate(hits.get(index), answered.book()),
                                answered.all()));
        new ReviewSheet(session, unveiled, answered.book().tree(), reviews).show();
    }

    private Candidate candidate(Hit hit, Found.Book book) {
        return new Candidate(
                hit.source().id(),
                hit.span(),
                hit.span(),
                hit.text(),
                hit.marks(),
                Saying.cited(session.kit(), hit),
                Saying.who(session.kit(), hit, book));
    }
}
