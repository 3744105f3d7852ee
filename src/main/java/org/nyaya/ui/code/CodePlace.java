package org.nyaya.ui.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.nyaya.coding.Quote;
import org.nyaya.project.Table;
import org.nyaya.text.Span;
import org.nyaya.ui.annotating.Annotating;
import org.nyaya.ui.beside.MemosPanel;
import org.nyaya.ui.beside.PersonPanel;
import org.nyaya.ui.beside.SourcesPanel;
import org.nyaya.ui.beside.Whereabouts;
import org.nyaya.ui.codebook.CodebookRoom;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.desk.Unit;
import org.nyaya.ui.finding.Trail;
import org.nyaya.ui.flags.FlagActions;
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Layers;
import org.nyaya.ui.kit.Menu;
import org.nyaya.ui.kit.Place;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.reading.TranscriptView;
import org.nyaya.ui.revising.RevisingRoom;

/** The place where sources are read and coded. Letters mean the picker, digits the pinned codes. */
public final class CodePlace implements Place {

    private static final double SOURCES = 262;
    private static final double CODES = 300;

    /** What is offered at a place in the text. */
    private static final List<String> IN_TEXT =
            List.of(
                    "code.pick",
                    "code.repeat",
                    "code.in_vivo",
                    "code.recode",
                    "code.uncode",
                    "code.certainty",
                    "code.key_quote",
                    "code.negative",
                    "code.compare",
                    "code.overlap",
                    "flag.show",
                    "flag.passage",
                    "note.write",
                    "margin.here",
                    "memo.new",
                    "memo.quote",
                    "correct.open");

    private final Kit kit;
    private final Layers layers;
    private final Desk desk;
    private final Whereabouts whereabouts;
    private final FlagActions flags;
    private final Annotating notes;
    private final SourcesPanel sources;
    private final PersonPanel person;
    private final MemosPanel memos;
    private final CodebookRoom codes;
    private final Beside right;
    private final TranscriptView text;
    private final Trail trail;
    private final Middle middle;
    private final SplitPane view;
    private final Bare bare;
    private final List<Command> commands = new ArrayList<>();
    private @Nullable Runnable cameFrom;

    /**
     * A place for one session.
     *
     * @param importing lets the user choose files to import
     * @param asks asks a question, as it is written in the question line
     */
    public CodePlace(Session session, Runnable importing, Consumer<String> asks) {
        this.kit = session.kit();
        this.layers = kit.layers();
        this.desk = new Desk(session);
        this.whereabouts = new Whereabouts(session, desk);
        this.trail = new Trail(desk, whereabouts::keep);
        whereabouts.onGoing(trail::leave);
        this.text = new TranscriptView(session, desk);
        this.flags = new FlagActions(session, desk, text::targetBounds);
        this.sources = new SourcesPanel(session, desk, whereabouts, importing, flags::flag);
        this.person = new PersonPanel(session, desk);
        this.memos = new MemosPanel(session, desk, text::targetBounds, this::toQuote);
        this.notes = new Annotating(session, desk, text::targetBounds);
        memos.lead(notes.view());
        notes.notes().subscribe(text::notes);
        text.onNote(notes::show);
        this.codes = new CodebookRoom(session, desk, text::targetBounds);
        this.right = new Beside(session, desk, codes, memos, this::show, asks, text::requestFocus);
        text.onCodeDropped(codes.actions()::apply);
        text.onReshape(codes.passages());
        text.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        text.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        text.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
        Showing showing = new Showing(session, desk);
        Header header = new Header(session, desk, this::turnUnit, showing.pill(), this::turnBare);
        Nothing nothing = new Nothing(session, desk, importing);
        this.middle =
                new Middle(
                        session, desk, text, header, codes.rail(), trail, codes.actions()::uncode);
        middle.visibleProperty().bind(desk.transcript().isNotNull());
        nothing.visibleProperty().bind(desk.transcript().isNull());
        this.view = new SplitPane(left(), new StackPane(nothing, middle), right);
        view.getStyleClass().add("code-place");
        Widths widths = new Widths(session.kit().settings(), view, SOURCES, CODES);
        this.bare = new Bare(kit, view, widths, middle::toWork);
        new Here(session.kit(), desk);
        session.changes().on(changed -> openFirst(), Table.SOURCE);
        desk.transcript()
                .addListener((of, before, now) -> {
                    if (before == null) {
                        layers.goHome();
                    }
                });
        // What stands in a divided pane comes to the window with its first picture only, which may
        // be later than the text itself: until then nothing takes the focus.
        text.sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) {
                        kit.screen().later(layers::goHome);
                    }
                });
        commands.add(Command.of("code.unit", "Alt+U", this::turnUnit));
        commands.add(Command.of("code.text", "Alt+T", middle::showText));
        commands.add(
                Command.of(
                        "code.overlap", "Alt+O", text::nextOverlap, desk.transcript().isNotNull()));
        commands.add(
                Command.of(
                        "margin.here",
                        "Alt+Shift+O",
                        text::tellOfCodings,
                        desk.transcript().isNotNull()));
        commands.addAll(showing.commands());
        commands.add(bare.command());
        commands.addAll(middle.commands());
        commands.addAll(flags.commands(middle::turnHidden, middle::turnAllHidden));
        commands.addAll(bare.withPanels(right.commands()));
        commands.addAll(new RevisingRoom(session, desk).commands());
        commands.addAll(bare.withPanels(sources.commands()));
        commands.addAll(bare.withPanels(person.commands()));
        commands.addAll(notes.commands());
        commands.addAll(bare.withPanels(memos.commands()));
    }

    @Override
    public String id() {
        return "code";
    }

    @Override
    public Feather sign() {
        return Feather.FILE_TEXT;
    }

    @Override
    public boolean mayBeBare() {
        return true;
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public List<Command> commands() {
        return List.copyOf(commands);
    }

    @Override
    public void shown() {
        openFirst();
        layers.home(middle::toWork);
        middle.toWork();
    }

    /** Opens a source (an id) where it was left. */
    public void open(long source) {
        whereabouts.open(source);
        middle.toWork();
    }

    /**
     * Shows a passage of a source (an id), selected.
     *
     * @param back where Backspace leads from there, as long as nothing is focused that it takes off
     */
    public void show(long source, Span passage, Runnable back) {
        trail.leave();
        cameFrom = back;
        // Else Backspace would take off what was focused before.
        desk.focused().set(null);
        desk.open(source, passage);
        middle.showText();
    }

    /** From a memo to what it quotes; back from there to the memo, and to what was read. */
    private void toQuote(Quote quote) {
        right.visit(quote.source(), quote.span(), memos::backToQuotes);
    }

    /** Shows what a code (an id) means. */
    public void showCode(long code) {
        desk.code().set(code);
    }

    @Override
    public void clear() {
        cameFrom = null;
        whereabouts.keep();
        middle.clear();
        notes.clear();
        memos.clear();
        person.clear();
        sources.clear();
        codes.clear();
        right.clear();
        text.clear();
        desk.clear();
    }

    private void openFirst() {
        if (desk.transcript().get() == null) {
            whereabouts.back();
        }
    }

    private Region left() {
        VBox left = new VBox(sources, person);
        left.getStyleClass().add("panel");
        person.maxHeightProperty().bind(left.heightProperty().multiply(0.5));
        return left;
    }

    private void turnBare() {
        bare.turn();
    }

    private void turnUnit() {
        desk.unit().set(desk.unit().get() == Unit.TURN ? Unit.SENTENCE : Unit.TURN);
    }

    private void typed(KeyEvent event) {
        if (event.isControlDown() != event.isAltDown() || event.isMetaDown()) {
            return;
        }
        String letters = event.getCharacter();
        int first = letters.isEmpty() ? 0 : letters.codePointAt(0);
        if (Character.isLetter(first)) {
            codes.picker().open(letters, text.targetBounds());
            event.consume();
        } else if (first == '.') {
            codes.actions().repeat();
            event.consume();
        } else if (first == '[' || first == ']') {
            if (!(first == '[' ? text.pickStart() : text.pickEnd())) {
                kit.status().complain(kit.say("coded.none_focused"));
            }
            event.consume();
        } else if (first >= '1' && first <= '9' && codes.rail().digit(first - '0')) {
            event.consume();
        }
    }

    /** What can be done here, for the mouse and for the key that asks for it. */
    private void menu(ContextMenuEvent event) {
        event.consume();
        if (desk.transcript().get() == null) {
            return;
        }
        Bounds at = text.targetBounds();
        if (!event.isKeyboardTrigger()) {
            text.aim(event.getSceneX(), event.getSceneY());
            at = new BoundingBox(event.getSceneX(), event.getSceneY(), 1, 1);
        }
        new Menu(
                        kit,
                        commands.stream()
                                .filter(command -> IN_TEXT.contains(command.id()))
                                .filter(command -> command.possible().get())
                                .sorted(
                                        Comparator.comparingInt(
                                                command -> IN_TEXT.indexOf(command.id())))
                                .toList())
                .open(at);
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (plain && event.getCode() == KeyCode.ENTER) {
            codes.picker().open("", text.targetBounds());
            event.consume();
        } else if (plain
                && (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE)
                && desk.focused().get() != null) {
            codes.actions().uncode();
            event.consume();
        } else if (plain && event.getCode() == KeyCode.ESCAPE && right.close()) {
            event.consume();
        } else if (plain && event.getCode() == KeyCode.BACK_SPACE && cameFrom != null) {
            Runnable back = cameFrom;
            cameFrom = null;
            event.consume();
            back.run();
        }
    }
}
