package org.nyaya.ui.beside;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Memo;
import org.nyaya.coding.Wrote;
import org.nyaya.project.Remembered;
import org.nyaya.text.Blanks;
import org.nyaya.text.LfText;
import org.nyaya.ui.beside.Aims.Aim;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;

/**
 * The memo that is being written. What was typed is kept inside the study file until it is saved or
 * discarded, so that locking loses nothing.
 */
final class MemoWriting {

    private final Session session;
    private final Kit kit;
    private final Aims aims;
    private final Remembered remembered;
    private final String name;
    private final Soon soon;
    private final ReadOnlyObjectWrapper<@Nullable MemoDraft> draft = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable MemoDraft> discarded =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<String> trouble = new ReadOnlyObjectWrapper<>("");
    private @Nullable MemoDraft begun;
    private boolean saving;
    private boolean recalled;

    MemoWriting(Session session, Desk desk) {
        this.session = session;
        this.kit = session.kit();
        this.aims = new Aims(kit, desk);
        this.remembered = session.study().project().remembered();
        this.name = "memo/" + session.coder().id();
        this.soon = new Soon(kit.screen(), Soon.KEEPING_MILLIS, this::keep);
        kit.screen()
                .after(
                        remembered.recall(name),
                        kept -> {
                            recalled = true;
                            kept.flatMap(MemoDraft::read).ifPresent(this::bringBack);
                        });
    }

    /** What is being written; null where nothing is. */
    ReadOnlyObjectProperty<@Nullable MemoDraft> draft() {
        return draft.getReadOnlyProperty();
    }

    /** What was discarded last and can still be brought back; null where nothing can. */
    ReadOnlyObjectProperty<@Nullable MemoDraft> discarded() {
        return discarded.getReadOnlyProperty();
    }

    /** What keeps the memo from being saved; empty where nothing does. */
    ReadOnlyObjectProperty<String> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** Begins a memo about the focused coding, or else the source; an unsaved one comes first. */
    void begin() {
        begin(aims.coding().or(aims::source));
    }

    /** Begins a memo about the chosen code; an unsaved one comes first. */
    void beginOnCode() {
        begin(aims.code());
    }

    private void begin(Optional<Aim> aim) {
        begin(
                new MemoDraft(
                        null,
                        aim.map(Aim::about).orElse(null),
                        aim.map(Aim::words).orElse(""),
                        true,
                        Memo.Kind.THEORETICAL,
                        false,
                        aim.map(Aim::words).orElse(""),
                        ""));
    }

    /** Opens a memo to be read and written anew; an unsaved one comes first. */
    void revise(MemoLine line) {
        begin(MemoDraft.of(line.memo(), line.on()));
    }

    private void begin(MemoDraft wanted) {
        MemoDraft now = draft.get();
        if (now != null && isUnsaved()) {
            if (!now.isOpen()) {
                kit.status().complain(kit.say("beside.memo.unsaved_first"));
            }
            draft.set(now.open(true));
            return;
        }
        begun = wanted;
        trouble.set("");
        discarded.set(null);
        draft.set(wanted);
    }

    /** Whether something was typed that is not saved. */
    boolean isUnsaved() {
        MemoDraft now = draft.get();
        return now != null && (begun == null || !now.saysTheSame(begun));
    }

    /** Takes what was typed. */
    void typed(Memo.Kind kind, boolean isPrivate, String title, String body) {
        MemoDraft now = draft.get();
        if (now != null) {
            draft.set(now.typed(kind, isPrivate, title, body));
            soon.ask();
        }
    }

    /** Opens what was put aside. */
    void goOn() {
        MemoDraft now = draft.get();
        if (now != null) {
            draft.set(now.open(true));
        }
    }

    /** Puts what is written aside; what was typed stays unsaved. */
    void putAside() {
        MemoDraft now = draft.get();
        if (now != null) {
            boolean unsaved = isUnsaved();
            draft.set(unsaved ? now.open(false) : null);
            keep();
        }
    }

    /** Gives up what was typed; it can be brought back until the next memo is begun. */
    void discard() {
        MemoDraft now = draft.get();
        boolean unsaved = isUnsaved();
        end();
        discarded.set(unsaved ? now : null);
    }

    void bringBackDiscarded() {
        MemoDraft again = discarded.get();
        if (again != null && draft.get() == null) {
            bringBack(again.open(true));
            soon.ask();
        }
    }

    /** Saves what is written, or says in {@link #trouble} why it cannot be. */
    void save() {
        MemoDraft now = draft.get();
        if (now == null || saving) {
            return;
        }
        if (Blanks.isBlank(now.title())) {
            trouble.set(kit.say("beside.memo.no_title"));
        } else if (!LfText.isStorable(now.title() + "\n" + now.body())) {
            trouble.set(kit.say("beside.not_storable"));
        } else {
            saving = true;
            if (now.memo() == null) {
                write(now);
            } else {
                rewrite(now, now.memo());
            }
        }
    }

    /** Deletes the memo that is open, which undo brings back. */
    void delete() {
        MemoDraft now = draft.get();
        if (now == null || now.memo() == null) {
            return;
        }
        String title = begun == null ? now.title() : begun.title();
        kit.screen()
                .after(
                        session.study().memos().delete(now.memo(), title),
                        wasThere -> {
                            end();
                            kit.status().say(kit.say("beside.memo.deleted", title));
                        });
    }

    /** Keeps what was typed inside the study file, or forgets it where nothing is unsaved. */
    void keep() {
        soon.never();
        MemoDraft now = draft.get();
        if (!recalled && now == null) {
            // Nobody knows yet what was kept before, so nothing is written over it.
            return;
        }
        // If this is not kept, what is typed next is.
        var _ = remembered.remember(name, isUnsaved() && now != null ? now.written() : null);
    }

    /** Keeps what was typed; then nothing of the study is left here. */
    void clear() {
        keep();
        draft.set(null);
        begun = null;
        discarded.set(null);
        trouble.set("");
    }

    private void bringBack(MemoDraft kept) {
        if (draft.get() == null) {
            begun = null;
            trouble.set("");
            discarded.set(null);
            draft.set(kept);
        } else {
            // Another was begun already: this one can be brought back after it.
            discarded.set(kept);
        }
    }

    private void write(MemoDraft now) {
        kit.screen()
                .after(
                        session.study()
                                .memos()
                                .write(
                                        now.title().strip(),
                                        LocalDate.now(ZoneId.systemDefault()),
                                        now.kind(),
                                        now.isPrivate(),
                                        session.coder().id(),
                                        now.about(),
                                        now.body()),
                        wrote -> {
                            saving = false;
                            switch (wrote) {
                                case Wrote.Done done -> saved(now);
                                case Wrote.Gone gone -> nothingToBeAbout(now);
                            }
                        },
                        this::failed);
    }

    private void rewrite(MemoDraft now, long memo) {
        kit.screen()
                .after(
                        session.study()
                                .memos()
                                .revise(
                                        memo,
                                        now.title().strip(),
                                        now.kind(),
                                        now.isPrivate(),
                                        now.body()),
                        wasThere -> {
                            saving = false;
                            if (wasThere) {
                                saved(now);
                            } else {
                                nothingToBeAbout(now);
                            }
                        },
                        this::failed);
    }

    private void failed(Throwable failure) {
        saving = false;
        kit.screen().unexpected(failure);
    }

    private void saved(MemoDraft saved) {
        MemoDraft now = draft.get();
        if (now == null || now.saysTheSame(saved)) {
            end();
        } else {
            begun = saved;
        }
        kit.status().say(kit.say("beside.memo.saved", saved.title()));
    }

    /** What was typed outlives what it was about: saved again, it is a memo about the source. */
    private void nothingToBeAbout(MemoDraft gone) {
        Optional<Aim> other = aims.source().filter(source -> !source.about().equals(gone.about()));
        MemoDraft now = draft.get() == null ? gone : draft.get();
        begun = null;
        draft.set(
                new MemoDraft(
                        null,
                        other.map(Aim::about).orElse(null),
                        other.map(Aim::words).orElse(""),
                        now.isOpen(),
                        now.kind(),
                        now.isPrivate(),
                        now.title(),
                        now.body()));
        trouble.set(kit.say("beside.memo.gone"));
        keep();
    }

    private void end() {
        draft.set(null);
        begun = null;
        trouble.set("");
        keep();
    }
}
