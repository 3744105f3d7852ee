package org.nyaya.ui.annotating;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Annotation;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.desk.Transcript;
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;

/** Short notes on passages of what is read: one key writes one, or opens the one that is there. */
public final class Annotating {

    private final Kit kit;
    private final Desk desk;
    private final Supplier<Bounds> target;
    private final NotesModel model;
    private final NoteWriting writing;
    private final NotesHere view;

    /**
     * What annotates at that desk.
     *
     * @param target where that is on the scene what would be annotated now
     */
    public Annotating(Session session, Desk desk, Supplier<Bounds> target) {
        this.kit = session.kit();
        this.desk = desk;
        this.target = target;
        this.model = new NotesModel(session, desk);
        this.writing = new NoteWriting(session);
        this.view = new NotesHere(kit, model, writing, this::edit, this::open);
    }

    /** All of the source that is read, by start. */
    public ReadOnlyObjectProperty<List<Annotation>> notes() {
        return model.all();
    }

    /** Those at the coder’s place, to be read and opened. */
    public Node view() {
        return view;
    }

    /** What can be done here. */
    public List<Command> commands() {
        return List.of(
                Command.of("note.write", "Alt+A", this::write, desk.transcript().isNotNull()),
                Command.of(
                        "note.remove",
                        null,
                        this::remove,
                        Bindings.createBooleanBinding(
                                () -> !model.here().get().isEmpty(), model.here())));
    }

    /** Opens one to be written anew, with its passage selected. */
    public void show(Annotation note) {
        desk.open(note.source(), note.span());
        edit(note);
    }

    /** Opens one to be written anew. */
    private void edit(Annotation note) {
        Transcript read = desk.transcript().get();
        if (read != null) {
            writing.open(note, read.source().name(), read.paragraphAt(note.span().start()));
            open();
        }
    }

    /** Keeps what was typed inside the study; then nothing of the study is left here. */
    public void clear() {
        writing.clear();
        model.clear();
    }

    private void write() {
        Transcript read = desk.transcript().get();
        if (read == null) {
            return;
        }
        Annotation there = there();
        Span span = desk.target();
        if (there != null) {
            edit(there);
        } else if (span.isEmpty()) {
            kit.status().complain(kit.say("note.nothing"));
        } else {
            writing.begin(
                    read.source().id(), read.source().name(), read.paragraphAt(span.start()), span);
            open();
        }
    }

    /** The one that is meant: at the caret the shortest, of a selection the one on just that. */
    private @Nullable Annotation there() {
        Span chosen = desk.selection().get();
        return model.here().get().stream()
                .filter(note -> chosen.isEmpty() || note.span().equals(desk.target()))
                .min(Comparator.comparingInt(note -> note.span().length()))
                .orElse(null);
    }

    private void open() {
        NoteDraft draft = writing.draft().get();
        if (draft != null) {
            writing.goOn();
            new NotePane(kit, writing, draft).open(target.get());
        }
    }

    private void remove() {
        Annotation there = there();
        if (there == null) {
            there = model.here().get().getFirst();
        }
        writing.remove(there.id());
    }
}
