package org.nyaya.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Coder;
import org.nyaya.study.Study;
import org.nyaya.text.Span;
import org.nyaya.ui.ask.AskPlace;
import org.nyaya.ui.code.CodePlace;
import org.nyaya.ui.erasing.PurgeSheet;
import org.nyaya.ui.intake.ImportView;
import org.nyaya.ui.intake.Picker;
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Job;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Leads;
import org.nyaya.ui.kit.Place;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.shell.Entrance;
import org.nyaya.ui.memos.MemosPlace;
import org.nyaya.ui.people.PeopleFiles;
import org.nyaya.ui.people.PeoplePlace;
import org.nyaya.ui.report.ReportPlace;
import org.nyaya.ui.shell.Finds;
import org.nyaya.ui.shell.Shell;
import org.nyaya.ui.shell.StudyFinds;
import org.nyaya.ui.shell.Ways;
import org.nyaya.ui.start.Opened;
import org.nyaya.ui.start.Outside;
import org.nyaya.ui.start.PassphraseSheet;
import org.nyaya.ui.start.RecoveryAgain;
import org.nyaya.ui.start.StartView;
import org.nyaya.ui.start.UnlockView;

/**
 * What the window shows: the start, an open study, or where a locked one is unlocked. Locking lets
 * go of everything that knows something of the study and closes its file.
 */
public final class Workbench {

    /** A study that is open, and what shows it. */
    private record Shown(Opened opened, Session session, Shell shell, ImportView importing) {}

    /** Where tables of people come from and go to. */
    private record Tables(Picker picker) implements PeopleFiles {

        @Override
        public Optional<Path> table() {
            return picker.files().stream().findFirst();
        }

        @Override
        public Optional<Path> place(String name) {
            return picker.place(name);
        }
    }

    private final Kit kit;
    private final Outside outside;
    private final Picker picker;
    private List<Command> commands = List.of();
    private @Nullable Shown shown;
    private @Nullable Entrance entrance;
    private boolean cutOff;
    private CompletableFuture<@Nullable Void> closing = CompletableFuture.completedFuture(null);

    /**
     * An empty window.
     *
     * @param outside what the start asks of the computer
     * @param picker what the import asks of it
     */
    public Workbench(Kit kit, Outside outside, Picker picker) {
        this.kit = kit;
        this.outside = outside;
        this.picker = picker;
        // A shell looks after the keys of an open study.
        kit.layers()
                .addEventHandler(
                        KeyEvent.KEY_PRESSED,
                        event -> {
                            if (shown == null) {
                                kit.commands().press(event);
                            }
                        });
    }

    /** Shows where a study is made or chosen. */
    public void start() {
        whenClosed(() -> {
            // Whoever opens another study need not hear what ended in this one.
            cutOff = false;
            StartView start = new StartView(kit, outside, this::opened);
            show(start.commands());
            enter(start);
            start.shown();
        });
    }

    /** Shows where that study is unlocked. */
    public void unlock(Path file) {
        unlock(file, () -> {});
    }

    private void unlock(Path file, Runnable then) {
        whenClosed(() -> {
            show(List.of());
            UnlockView[] view = new UnlockView[1];
            view[0] = new UnlockView(kit, outside, file, this::opened, this::start);
            enter(view[0]);
            view[0].shown();
            then.run();
        });
    }

    private void enter(Parent view) {
        leave();
        entrance = new Entrance(kit, view);
        kit.layers().base(entrance);
    }

    private void leave() {
        if (entrance != null) {
            entrance.clear();
            entrance = null;
        }
    }

    /** Opens the sample study, made first where it is not there. */
    public void sample() {
        start();
        kit.commands().get("sample_study").run();
    }

    /** Lets go of the study, closes its file, and shows where it is unlocked. */
    public void lock() {
        Shown open = shown;
        if (open != null) {
            cutOff = !kit.status().running().isEmpty();
            letGo();
            unlock(open.opened().file());
        }
    }

    /** The study that is open; throws {@link IllegalStateException} where none is. */
    Study study() {
        if (shown == null) {
            throw new IllegalStateException("No study is open");
        }
        return shown.opened().study();
    }

    /** Lets go of the study, if one is open; completes when its file is closed. */
    public CompletableFuture<@Nullable Void> close() {
        letGo();
        return closing;
    }

    /** Shows a study that was opened. */
    public void opened(Opened opened) {
        if (shown != null) {
            // Another was quicker, the sample for one: that one stays, and this one just goes.
            var _ = close(opened.study());
            return;
        }
        kit.settings().opened(opened.file());
        show(List.of());
        AutomaticBackup.begin(present(opened));
    }

    private Session present(Opened opened) {
        leave();
        Session session = Session.of(kit, opened.study(), opened.coder());
        ImportView importing = new ImportView(session, picker);
        Shell[] shell = new Shell[1];
        AskPlace[] ask = new AskPlace[1];
        Consumer<String> asks =
                question -> {
                    shell[0].show("ask");
                    ask[0].ask(question);
                };
        CodePlace code = new CodePlace(session, importing::open, asks);
        Function<String, Leads> leads =
                from ->
                        new Leads() {
                            @Override
                            public void toText(long source, Span passage) {
                                shell[0].show(code.id());
                                code.show(source, passage, () -> shell[0].show(from));
                            }

                            @Override
                            public void toQuestion(String question) {
                                shell[0].show("ask");
                                ask[0].ask(question, () -> shell[0].show(from));
                            }
                        };
        ask[0] = new AskPlace(session, leads.apply("ask"), picker::place);
        List<Place> places =
                List.of(
                        code,
                        ask[0],
                        new ReportPlace(session, leads.apply("report"), picker::place),
                        new PeoplePlace(session, leads.apply("people"), new Tables(picker)),
                        new MemosPlace(session, leads.apply("memos")));
        StudyFinds finds =
                new StudyFinds(
                        session,
                        source -> {
                            shell[0].show(code.id());
                            code.open(source);
                        },
                        chosen -> {
                            shell[0].show(code.id());
                            code.showCode(chosen);
                        });
        shell[0] =
                new Shell(
                        session,
                        places,
                        new Ways(
                                this::lock,
                                this::start,
                                this::codeAs,
                                new Finds(finds::items, null)));
        shell[0].addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (ImportView.accepts(event.getDragboard())) {
                        event.acceptTransferModes(TransferMode.COPY);
                        event.consume();
                    }
                });
        shell[0].addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    if (ImportView.accepts(event.getDragboard())) {
                        importing.open(ImportView.dropped(event.getDragboard()));
                        event.setDropCompleted(true);
                        event.consume();
                    }
                });
        shown = new Shown(opened, session, shell[0], importing);
        show(
                List.of(
                        importing.command(),
                        Command.of("passphrase", null, () -> changePassphrase(session)),
                        Command.of("purge", null, () -> purge(session)),
                        Command.of(
                                "recovery",
                                null,
                                () ->
                                        RecoveryAgain.show(
                                                session.kit(),
                                                outside,
                                                opened.study().project()))));
        kit.layers().base(shell[0]);
        if (cutOff) {
            cutOff = false;
            kit.status().complain(kit.say("shell.cut_off"));
        }
        return session;
    }

    /** The study is locked afterwards: whoever changed its passphrase types the new one. */
    private void changePassphrase(Session session) {
        Path file = session.study().project().file();
        PassphraseSheet.show(
                session.kit(),
                session.study().project(),
                words -> unlock(file, () -> RecoveryAgain.offer(kit, outside, file, words)));
    }

    /** The study is locked afterwards, for its file was written anew. */
    private void purge(Session session) {
        Path file = session.study().project().file();
        PurgeSheet.show(
                session,
                trouble ->
                        unlock(
                                file,
                                () ->
                                        trouble.ifPresentOrElse(
                                                kit.status()::complain,
                                                () ->
                                                        kit.status()
                                                                .say(kit.say("purge.done", file)))));
    }

    /** Somebody else codes from now on, in the same open study. */
    private void codeAs(String name) {
        Shown open = shown;
        if (open == null) {
            return;
        }
        if (!kit.status().running().isEmpty()) {
            kit.status().complain(kit.say("shell.coder.busy"));
            return;
        }
        kit.screen()
                .after(
                        open.opened().study().coders().signIn(name),
                        coder -> {
                            if (open.equals(shown)) {
                                dismiss(open);
                                var _ = present(as(open.opened(), coder));
                            }
                        });
    }

    private static Opened as(Opened opened, Coder coder) {
        return new Opened(opened.study(), coder, opened.file());
    }

    private void letGo() {
        Shown open = shown;
        if (open == null) {
            return;
        }
        dismiss(open);
        closing = close(open.opened().study());
    }

    private CompletableFuture<@Nullable Void> close(Study study) {
        CompletableFuture<@Nullable Void> closed = new CompletableFuture<>();
        Thread.ofPlatform()
                .name("closing")
                .start(() -> {
                    try {
                        study.close();
                    } catch (RuntimeException e) {
                        kit.screen().unexpected(e);
                    } finally {
                        closed.complete(null);
                    }
                });
        return closed;
    }

    private void dismiss(Shown open) {
        shown = null;
        show(List.of());
        open.importing().clear();
        open.shell().clear();
        open.session().kit().screen().end();
        kit.status().running().forEach(Job::cancel);
        kit.status().running().clear();
        kit.layers().base(Controls.row(0));
    }

    /** The file can be opened again only when it is closed: until then the window is empty. */
    private void whenClosed(Runnable then) {
        letGo();
        if (closing.isDone()) {
            then.run();
        } else {
            kit.screen().after(closing, nothing -> then.run());
        }
    }

    private void show(List<Command> now) {
        kit.commands().remove(commands);
        commands = now;
        kit.commands().add(now);
    }
}
