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

    /** So many memos are shown before somebody asks for all. */
    private static final int FEW = 20;

    private final Kit kit;
    private final Desk desk;
    private final MemosModel model;
    private final MemoEditor editor;
    private final VBox entries = new VBox();
    private final VBox listed;
    private @Nullable Node before;
    private boolean all;

    public MemosPanel(Session session, Desk desk) {
        this.kit = session.kit();
        this.desk = desk;
        this.model = new MemosModel(session, desk);
        this.editor = new MemoEditor(kit, model);
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
        model.lines().addListener((InvalidationListener) o -> list());
        model.discarded().subscribe(this::list);
        model.draft().subscribe(this::turn);
        desk.transcript().addListener((o, was, now) -> all = false);
    }

    /** What can be done here. */
    public List<Command> commands() {
        BooleanBinding writing =
                Bindings.createBooleanBinding(this::isWriting, model.draft());
        BooleanBinding revising =
                Bindings.createBooleanBinding(
                        () -> {
                            MemoDraft draft = model.draft().get();
                            return draft != null && draft.isOpen() && draft.memo() != null;
                        },
                        model.draft());
        return List.of(
                Command.of("memo.new", "Alt+M", () -> write(model::begin)),
                Command.of(
                        "memo.code",
                        null,
                        () -> write(model::beginOnCode),
                        desk.code().isNotNull()),
                Command.of("memo.save", null, model::save, writing),
                Command.of("memo.discard", null, model::discard, writing),
                Command.of("memo.delete", null, model::delete, revising));
    }

    /** Keeps what was typed, before the study is locked. */
    public void keep() {
        model.keep();
    }

    /** Keeps what was typed inside the study; then nothing of the study is left here. */
    public void clear() {
        before = null;
        model.clear();
    }

    private Node top() {
        Button begin =
                Controls.icon(
                        Feather.PLUS, kit.say("beside.memo.new"), () -> write(model::begin));
        HBox top =
                Controls.row(
                        8,
                        Capitals.heading(kit.say("beside.memos")),
                        Controls.filler(),
                        begin);
        top.getStyleClass().add("beside-heading");
        return top;
    }

    private boolean isWriting() {
        MemoDraft draft = model.draft().get();
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
        boolean writing = isWriting();
        boolean wasWriting = getChildren().contains(editor);
        if (writing != wasWriting) {
            getChildren().setAll(writing ? editor : listed);
            if (!writing && before != null && before.getScene() != null) {
                before.requestFocus();
            }
        }
        if (!writing) {
            list();
        }
    }

    private void list() {
        List<Node> nodes = new ArrayList<>();
        MemoDraft aside = model.draft().get();
        if (aside != null && !aside.isOpen()) {
            nodes.add(
                    notice(
                            kit.say("beside.memo.unsaved", aside.title()),
                            kit.say("beside.memo.go_on"),
                            () -> write(model::goOn)));
        }
        MemoDraft gone = model.discarded().get();
        if (gone != null) {
            nodes.add(
                    notice(
                            kit.say("beside.memo.discarded", gone.title()),
                            kit.say("beside.memo.bring_back"),
                            () -> write(model::bringBackDiscarded)));
        }
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        List<MemoLine> lines = model.lines();
        int shown = all ? lines.size() : Math.min(FEW, lines.size());
        for (MemoLine line : lines.subList(0, shown)) {
            nodes.add(new MemoEntry(kit, line, today, () -> write(() -> model.revise(line))));
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
