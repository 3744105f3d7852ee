package org.nyaya.ui.annotating;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Annotated;
import org.nyaya.coding.Annotation;
import org.nyaya.project.Remembered;
import org.nyaya.text.LfText;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Soon;

/**
 * The annotation that is being written. What was typed is kept inside the study file until it is
 * saved or discarded, so that locking loses nothing.
 */
final class NoteWriting {

    private final Session session;
    private final Kit kit;
    private final Remembered remembered;
    private final String name;
    private final Soon soon;
    private final ReadOnlyObjectWrapper<@Nullable NoteDraft> draft = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable NoteDraft> aside = new ReadOnlyObjectWrapper<>();
    private boolean recalled;

    NoteWriting(Session session) {
        this.session = session;
        this.kit = session.kit();
        this.remembered = session.study().project().remembered();
        this.name = "annotation/" + session.coder().id();
        this.soon = new Soon(kit.screen(), Soon.KEEPING_MILLIS, this::keep);
        kit.screen()
                .after(
                        remembered.recall(name),
                        kept -> {
                            recalled = true;
                            if (draft.get() == null) {
                                kept.flatMap(NoteDraft::read).ifPresent(draft::set);
                                aside.set(draft.get());
                            }
                        });
    }

    /** What is being written, or was put aside unsaved; null where nothing is. */
    ReadOnlyObjectProperty<@Nullable NoteDraft> draft() {
        return draft.getReadOnlyProperty();
    }

    /** What was put aside unsaved; null where nothing was. */
    ReadOnlyObjectProperty<@Nullable NoteDraft> aside() {
        return aside.getReadOnlyProperty();
    }

    /** What was put aside is written on. */
    void goOn() {
        aside.set(null);
    }

    /** Begins a new one, unless one is unsaved: that comes first. */
    void begin(long source, String in, int paragraph, Span span) {
        open(new NoteDraft(null, source, in, paragraph, span, "", ""));
    }

    /** Opens one to be written anew, unless another is unsaved. */
    void open(Annotation note, String in, int paragraph) {
        open(
                new NoteDraft(
                        note.id(),
                        note.source(),
                        in,
                        paragraph,
                        note.span(),
                        note.body(),
                        note.body()));
    }

    private void open(NoteDraft wanted) {
        aside.set(null);
        NoteDraft now = draft.get();
        if (now != null && now.isUnsaved()) {
            boolean same = now.source() == wanted.source() && now.span().equals(wanted.span());
            if (!same) {
                kit.status().say(kit.say("note.unsaved_first", now.in(), now.paragraph()));
            }
            return;
        }
        draft.set(wanted);
    }

    void typed(String body) {
        NoteDraft now = draft.get();
        if (now != null && !now.body().equals(body)) {
            draft.set(now.typed(body));
            soon.ask();
        }
    }

    /** Puts it aside; what was typed stays unsaved. */
    void putAside() {
        NoteDraft now = draft.get();
        if (now != null && !now.isUnsaved()) {
            draft.set(null);
        } else if (now != null) {
            kit.status().say(kit.say("note.kept", now.in(), now.paragraph()));
        }
        aside.set(draft.get());
        keep();
    }

    void discard() {
        draft.set(null);
        aside.set(null);
        keep();
    }

    /**
     * Saves it.
     *
     * @param saved is run when it is in the study
     * @param troubled is told why it cannot be saved
     */
    void save(Runnable saved, Consumer<String> troubled) {
        NoteDraft now = draft.get();
        if (now == null) {
            return;
        }
        if (!LfText.isStorable(now.body())) {
            troubled.accept(kit.say("beside.not_storable"));
            return;
        }
        Long note = now.note();
        kit.screen()
                .after(
                        note == null
                                ? session.study()
                                        .annotations()
                                        .add(
                                                now.source(),
                                                now.span(),
                                                session.coder().id(),
                                                LocalDate.now(ZoneId.systemDefault()),
                                                now.body())
                                : session.study().annotations().revise(note, now.body()),
                        came -> {
                            switch (came) {
                                case Annotated.Done done -> {
                                    discard();
                                    kit.status()
                                            .say(
                                                    kit.say(
                                                            "note.saved",
                                                            done.in(),
                                                            done.paragraph()));
                                    saved.run();
                                }
                                case Annotated.NoWords none ->
                                        troubled.accept(kit.say("note.no_words"));
                                case Annotated.NoPassage none ->
                                        troubled.accept(kit.say("note.no_passage"));
                                case Annotated.Gone gone -> gone(note, troubled);
                            }
                        });
    }

    private void gone(@Nullable Long note, Consumer<String> troubled) {
        NoteDraft now = draft.get();
        if (note != null && now != null) {
            // The next saving writes a new one.
            draft.set(now.anew());
        }
        troubled.accept(kit.say(note == null ? "note.source_gone" : "note.gone"));
    }

    /** Takes one (an id) away, which undo brings back. */
    void remove(long note) {
        NoteDraft now = draft.get();
        if (now != null && now.note() != null && now.note() == note) {
            discard();
        }
        kit.screen()
                .after(
                        session.study().annotations().remove(note),
                        came -> {
                            if (came instanceof Annotated.Done done) {
                                kit.status()
                                        .say(kit.say("note.removed", done.in(), done.paragraph()));
                            } else {
                                kit.status().complain(kit.say("note.gone"));
                            }
                        });
    }

    /** Keeps what was typed inside the study; then nothing of it is left here. */
    void clear() {
        keep();
        draft.set(null);
        aside.set(null);
    }

    private void keep() {
        soon.never();
        NoteDraft now = draft.get();
        String unsaved = now == null || !now.isUnsaved() ? null : now.written();
        if (!recalled && unsaved == null) {
            // Nobody knows yet what was kept before, so nothing is written over it.
            return;
        }
        // If this is not kept, what is typed next is.
        var _ = remembered.remember(name, unsaved);
    }
}
