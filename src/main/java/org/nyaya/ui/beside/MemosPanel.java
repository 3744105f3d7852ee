package org.nyaya.ui.beside;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.nyaya.coding.Quote;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.desk.Transcript;
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Wrapped;
import org.nyaya.ui.writing.Asides;
import org.nyaya.ui.writing.Quoting;
import org.nyaya.ui.writing.Writing;

/** The memos about what is before the coder, and where one is written. */
public final class MemosPanel extends VBox {

    /** The least height where nothing is written. */
    private static final double LEAST = 150;

    /** So many memos are shown before somebody asks for all. */
    private static final int FEW = 20;

    private final Kit kit;
    private final Desk desk;
    private final Aims aims;
    private final Writing writing;
    private final Quoting quoting;
    private final Supplier<Bounds> target;
    private final MemoList memos;
    private final MemoEditor editor;
    private final VBox entries = new VBox();
    private final VBox shown = new VBox(entries);
    private final VBox listed;
    private @Nullable Node before;
    private boolean all;

    /**
     * The memos beside a text.
     *
     * @param target where that is on the scene what would be quoted now
     * @param goes leads to a passage that a memo quotes
     */
    public MemosPanel(Session session, Desk desk, Supplier<Bounds> target, Consumer<Quote> goes) {
        this.kit = session.kit();
        this.desk = desk;
        this.target = target;
        this.aims = new Aims(kit, desk);
        this.writing = new Writing(session, "memo", aims::source);
        this.quoting = new Quoting(session, writing);
        this.memos = new MemoList(session, desk);
        this.editor = new MemoEditor(session, writing, goes);
        editor.quotes().offer(this::quote);
        getStyleClass().addAll("panel", "memos-panel");
        entries.getStyleClass().add("memo-entries");
        ScrollPane scroll = new ScrollPane(shown);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("beside-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setVgrow(editor, Priority.ALWAYS);
        listed = new VBox(top(), new Asides(kit, writing, this::write), scroll);
        VBox.setVgrow(listed, Priority.ALWAYS);
        getChildren().setAll(listed);
        memos.lines().addListener((InvalidationListener) o -> list());
        writing.draft().subscribe(this::turn);
        desk.transcript().addListener((o, was, now) -> all = false);
        turn();
    }

    /** What can be done here. */
    public List<Command> commands() {
        BooleanBinding isWriting = writing.opened();
        List<Command> commands = new ArrayList<>();
        commands.addAll(own(isWriting));
        commands.addAll(editor.quotes().commands());
        return commands;
    }

    private List<Command> own(BooleanBinding isWriting) {
        return List.of(
                Command.of("memo.new", "Alt+M", this::begin),
                Command.of("memo.quote", "Alt+Q", this::quote, desk.transcript().isNotNull()),
                Command.of(
                        "memo.code",
                        null,
                        () -> write(() -> writing.begin(aims.code().orElse(null))),
                        desk.code().isNotNull()),
                Command.of("memo.save", null, writing::save, isWriting),
                Command.of("memo.discard", null, writing::discard, isWriting),
                Command.of("memo.delete", null, writing::delete, writing.revising()));
    }

    /** Shows something else that stands at the coder’s place, over the memos. */
    public void lead(Node other) {
        shown.getChildren().setAll(other, entries);
    }

    /** Keeps what was typed, before the study is locked. */
    public void keep() {
        writing.keep();
    }

    /** Goes back to what the memo quotes, after one of the passages was looked at. */
    public void backToQuotes() {
        writing.goOn();
        if (writing.isOpen()) {
            editor.quotes().requestFocus();
        }
    }

    /** Keeps what was typed inside the study; then nothing of the study is left here. */
    public void clear() {
        before = null;
        writing.clear();
        memos.clear();
    }

    /** While a memo is written, none of what it is written with is cut. */
    @Override
    protected double computeMinHeight(double width) {
        return Math.max(LEAST, super.computeMinHeight(width));
    }

    private Node top() {
        Button begin = Controls.icon(Feather.PLUS, kit.say("beside.memo.new"), this::begin);
        HBox top =
                Controls.row(
                        8, Capitals.heading(kit.say("beside.memos")), Controls.filler(), begin);
        top.getStyleClass().add("beside-heading");
        return top;
    }

    private void begin() {
        write(() -> writing.begin(aims.coding().or(aims::source).orElse(null)));
    }

    /** Quotes what a code would be applied to now. */
    private void quote() {
        Transcript read = desk.transcript().get();
        Span span = desk.target();
        if (read == null || span.isEmpty()) {
            kit.status().complain(kit.say("quote.nothing"));
            return;
        }
        quoting.open(
                new Quoting.Passage(
                        read.source().id(),
                        read.source().name(),
                        read.paragraphAt(span.start()),
                        span),
                target.get());
    }

    /** Opens the editor with the focus in it; whoever had the focus gets it back afterwards. */
    private void write(Runnable begins) {
        if (getScene() != null && !writing.isOpen()) {
            before = getScene().getFocusOwner();
        }
        begins.run();
        editor.focusBody();
    }

    private void turn() {
        boolean now = writing.isOpen();
        boolean wasWriting = getChildren().contains(editor);
        if (now != wasWriting) {
            getChildren().setAll(now ? editor : listed);
            if (!now && before != null && before.getScene() != null) {
                before.requestFocus();
            }
        }
        if (!now) {
            list();
        }
    }

    private void list() {
        List<Node> nodes = new ArrayList<>();
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        List<MemoLine> lines = memos.lines();
        int shown = all ? lines.size() : Math.min(FEW, lines.size());
        for (MemoLine line : lines.subList(0, shown)) {
            nodes.add(
                    new MemoEntry(
                            kit,
                            line,
                            today,
                            () -> write(() -> writing.open(line.memo(), line.on()))));
        }
        if (shown < lines.size()) {
            nodes.add(
                    Controls.button(
                            kit.say("beside.memo.all", lines.size()),
                            () -> {
                                all = true;
                                list();
                            }));
        }
        if (nodes.isEmpty()) {
            Label empty = Wrapped.muted(kit.say("beside.memo.empty"));
            empty.getStyleClass().add("memo-none");
            nodes.add(empty);
        }
        entries.getChildren().setAll(nodes);
    }
}
