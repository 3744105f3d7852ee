package org.nyaya.ui.writing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Memo;
import org.nyaya.project.Changed;
import org.nyaya.project.Table;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;

/**
 * The memo that is being written. What was typed is kept inside the study file until it is saved or
 * discarded, so that locking loses nothing. Where nothing was typed it follows the study.
 */
public final class Writing {

    private final Session session;
    private final Kit kit;
    private final Supplier<Optional<Aim>> otherwise;
    private final Keeping keeping;
    private final Saving saving;
    private final ReadOnlyObjectWrapper<@Nullable Draft> draft = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Draft> discarded = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private @Nullable Draft begun;

    /**
     * What is written in one place.
     *
     * @param name under which what is not saved is kept
     * @param otherwise what a memo may be about where what it was about is gone
     */
    public Writing(Session session, String name, Supplier<Optional<Aim>> otherwise) {
        this.session = session;
        this.kit = session.kit();
        this.otherwise = otherwise;
        this.saving = new Saving(session, this);
        this.keeping =
                new Keeping(session, name, () -> isUnsaved() ? draft.get() : null, this::bringBack);
        session.changes().on(this::changed, Table.MEMO);
    }

    /** What is being written; null where nothing is. */
    public ReadOnlyObjectProperty<@Nullable Draft> draft() {
        return draft.getReadOnlyProperty();
    }

    /** What was discarded last and can still be brought back; null where nothing can. */
    public ReadOnlyObjectProperty<@Nullable Draft> discarded() {
        return discarded.getReadOnlyProperty();
    }

    /** What keeps the memo from being saved; empty where nothing does. */
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** Saves and quotes. */
    Saving saving() {
        return saving;
    }

    /** Whether a memo stands before the coder, not put aside. */
    public boolean isOpen() {
        Draft now = draft.get();
        return now != null && now.isOpen();
    }

    /** The same, to follow. */
    public BooleanBinding opened() {
        return Bindings.createBooleanBinding(this::isOpen, draft);
    }

    /** Whether one that is in the study stands before the coder. */
    public BooleanBinding revising() {
        return Bindings.createBooleanBinding(() -> isOpen() && idOf(draft.get()) != null, draft);
    }

    private static @Nullable Long idOf(@Nullable Draft draft) {
        return draft == null ? null : draft.memo();
    }

    /** Begins a memo; an unsaved one comes first. */
    public void begin(@Nullable Aim aim) {
        open(Draft.empty(aim, LocalDate.now(ZoneId.systemDefault())));
    }

    /**
     * Opens a memo to be read and written anew; an unsaved one comes first.
     *
     * @param on what it is about, in words
     */
    public void open(Memo memo, String on) {
        open(Draft.of(memo, on));
    }

    private void open(Draft wanted) {
        Draft now = draft.get();
        if (now != null && isUnsaved()) {
            boolean same =
                    Objects.equals(wanted.memo(), now.memo())
                            && (now.memo() != null || Objects.equals(wanted.about(), now.about()));
            if (!same) {
                kit.status().complain(kit.say("beside.memo.unsaved_first"));
            }
            draft.set(now.open(true));
            return;
        }
        discarded.set(null);
        begins(wanted);
    }

    /** Whether something was typed that is not saved. */
    boolean isUnsaved() {
        Draft now = draft.get();
        return now != null && (begun == null || !now.saysTheSame(begun));
    }

    /** Takes what was typed. */
    void typed(Memo.Kind kind, boolean isPrivate, String date, String title, String body) {
        Draft now = draft.get();
        if (now != null) {
            draft.set(now.typed(kind, isPrivate, date, title, body));
            keeping.soon();
        }
    }

    /** Opens what was put aside. */
    public void goOn() {
        Draft now = draft.get();
        if (now != null) {
            draft.set(now.open(true));
        }
    }

    /** Puts what is written aside; what was typed stays unsaved. */
    public void putAside() {
        Draft now = draft.get();
        if (now != null) {
            draft.set(isUnsaved() ? now.open(false) : null);
            keep();
        }
    }

    /** Gives up what was typed; it can be brought back until the next memo is begun. */
    public void discard() {
        Draft now = draft.get();
        boolean unsaved = isUnsaved();
        end();
        discarded.set(unsaved ? now : null);
    }

    /** Brings back what was discarded. */
    public void bringBackDiscarded() {
        Draft again = discarded.get();
        if (again != null && draft.get() == null) {
            bringBack(again.open(true));
            keeping.soon();
        }
    }

    /** Saves what is written, or says in {@link #trouble} why it cannot be. */
    public void save() {
        saving.save();
    }

    /** Deletes the memo that is open, which undo brings back. */
    public void delete() {
        saving.delete(begun);
    }

    /** Keeps what was typed inside the study file, or forgets it where nothing is unsaved. */
    public void keep() {
        keeping.now();
    }

    /** Keeps what was typed; then nothing of the study is left here. */
    public void clear() {
        keep();
        draft.set(null);
        begun = null;
        discarded.set(null);
        trouble.set("");
    }

    void complain(String sentence) {
        trouble.set(sentence);
    }

    /** That is in the study now, as this memo (an id); what was typed meanwhile stays unsaved. */
    void saved(Draft saved, long memo) {
        Draft now = draft.get();
        begun = saved.kept(memo);
        if (now != null) {
            draft.set(now.kept(memo));
        }
        trouble.set("");
        keep();
    }

    /** What was typed outlives the memo, or what it was about: saved again, it is a new one. */
    void gone(Draft gone, String sentence) {
        Optional<Aim> other = otherwise.get().filter(one -> !one.about().equals(gone.about()));
        Draft now = draft.get() == null ? gone : draft.get();
        begun = null;
        draft.set(now.kept(null).about(other.orElse(null)));
        trouble.set(sentence);
        keep();
    }

    void end() {
        draft.set(null);
        begun = null;
        trouble.set("");
        keep();
    }

    private void begins(Draft wanted) {
        begun = wanted;
        trouble.set("");
        draft.set(wanted);
    }

    private void bringBack(Draft kept) {
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

    /** Undo, or somebody elsewhere in the window, wrote it anew; what was typed here stays. */
    private void changed(Changed changed) {
        Long memo = idOf(draft.get());
        if (memo == null || !changed.rows().getOrDefault(Table.MEMO, Set.of()).contains(memo)) {
            return;
        }
        kit.screen().after(session.study().memos().find(memo), found -> follow(memo, found));
    }

    private void follow(long memo, Optional<Memo> found) {
        Draft now = draft.get();
        if (now == null || now.memo() == null || now.memo() != memo || isUnsaved()) {
            return;
        }
        found.ifPresentOrElse(
                there -> begins(Draft.of(there, now.on()).open(now.isOpen())), this::end);
    }
}
