package org.nyaya.ui.beside;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;

/** The memos about what is before the coder, and where one is written. */
public final class MemosPanel extends VBox {

    /** The least height where nothing is written. */
    private static final double LEAST = 150;

    /** So many memos are shown before somebody asks for all. */
    private static final int FEW = 20;

    private final Kit kit;
    private final Desk desk;
    private final MemoWriting writing;
    private final MemoList memos;
    private final MemoEditor editor;
    private final VBox entries = new VBox();
    private final VBox listed;
    private @Nullable Node before;
    private boolean all;

    public MemosPanel(Session session, Desk desk) {
        this.kit = session.kit();
        this.desk = desk;
        this.writing = new MemoWriting(session, desk);
        this.memos = new MemoList(session, desk);
        this.editor = new MemoEditor(kit, writing);
        getStyleClass().addAll("panel", "memos-panel");
        entries.getStyleClass().add("memo-entries");
        ScrollPane scroll = new ScrollPane(entries);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("beside-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setVgrow(editor, Priority.ALWAYS);
        listed = new VBox(top(), scroll);
        VBox.setVgrow(listed, Priority.ALWAYS);
        getChildren().setAll(listed);
        memos.lines().addListener((InvalidationListener) o -> list());
        writing.discarded().subscribe(this::list);
        writing.draft().subscribe(this::turn);
        desk.transcript().addListener((o, was, now) -> all = false);
        turn();
    }

    /** What can be done here. */
    public List<Command> commands() {
        BooleanBinding isWriting = Bindings.createBooleanBinding(this::isWriting, writing.draft());
        BooleanBinding revising =
                Bindings.createBooleanBinding(
                        () -> {
                            MemoDraft draft = writing.draft().get();
                            return draft != null && draft.isOpen() && draft.memo() != null;
                        },
                        writing.draft());
        return List.of(
                Command.of("memo.new", "Alt+M", () -> write(writing::begin)),
                Command.of(
                        "memo.code",
                        null,
                        () -> write(writing::beginOnCode),
                        desk.code().isNotNull()),
                Command.of("memo.save", null, writing::save, isWriting),
                Command.of("memo.discard", null, writing::discard, isWriting),
                Command.of("memo.delete", null, writing::delete, revising));
    }

    /** Keeps what was typed, before the study is locked. */
    public void keep() {
        writing.keep();
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
        Button begin =
                Controls.icon(
                        Feather.PLUS, kit.say("beside.memo.new"), () -> write(writing::begin));
        HBox top =
                Controls.row(
                        8, Capitals.heading(kit.say("beside.memos")), Controls.filler(), begin);
        top.getStyleClass().add("beside-heading");
        return top;
    }

    private boolean isWriting() {
        MemoDraft draft = writing.draft().get();
        return draft != null && draft.isOpen();
    }

    /** Opens the editor with the focus in it; whoever had the focus gets it back afterwards. */
    private void write(Runnable begins) {
        if (getScene() != null && !isWriting()) {
            before = getScene().getFocusOwner();
        }
        begins.run();
        editor.focusBody();
    }

    private void turn() {
        boolean now = isWriting();
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
        MemoDraft aside = writing.draft().get();
        if (aside != null && !aside.isOpen()) {
            nodes.add(
                    notice(
                            kit.say("beside.memo.unsaved", aside.title()),
                            kit.say("beside.memo.go_on"),
                            () -> write(writing::goOn)));
        }
        MemoDraft gone = writing.discarded().get();
        if (gone != null) {
            nodes.add(
                    notice(
                            kit.say("beside.memo.discarded", gone.title()),
                            kit.say("beside.memo.bring_back"),
                            () -> write(writing::bringBackDiscarded)));
        }
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        List<MemoLine> lines = memos.lines();
        int shown = all ? lines.size() : Math.min(FEW, lines.size());
        for (MemoLine line : lines.subList(0, shown)) {
            nodes.add(new MemoEntry(kit, line, today, () -> write(() -> writing.revise(line))));
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
            Label empty = Controls.muted(kit.say("beside.memo.empty"));
            empty.setWrapText(true);
            empty.getStyleClass().add("memo-none");
            nodes.add(empty);
        }
        entries.getChildren().setAll(nodes);
    }

    private static Node notice(String words, String button, Runnable does) {
        Label told = new Label(words);
        told.setWrapText(true);
        told.getStyleClass().add("warning");
        Button act = Controls.button(button, does);
        act.getStyleClass().add("link-button");
        VBox notice = new VBox(told, act);
        notice.getStyleClass().add("memo-notice");
        return notice;
    }
}
