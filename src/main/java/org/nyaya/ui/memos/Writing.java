package org.nyaya.ui.memos;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Memo;
import org.nyaya.coding.Wrote;
import org.nyaya.text.Blanks;
import org.nyaya.text.LfText;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;

/**
 * The memo in the editor. What was typed is kept inside the study file until it is saved or
 * discarded, so that locking loses nothing.
 */
final class Writing {

    private static final long KEEPING_MILLIS = 2000;

    private final Session session;
    private final Kit kit;
    private final String name;
    private final Executor later;
    private final ReadOnlyObjectWrapper<@Nullable Draft> draft = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private @Nullable Draft begun;
    private boolean keeping;
    private boolean recalled;
    private boolean saving;

    Writing(Session session) {
        this.session = session;
        this.kit = session.kit();
        this.name = "memos/" + session.coder().id();
        this.later =
                CompletableFuture.delayedExecutor(
                        KEEPING_MILLIS, TimeUnit.MILLISECONDS, kit.screen()::later);
        kit.screen()
                .after(
                        session.study().project().remembered().recall(name),
                        kept -> {
                            recalled = true;
                            // One that was begun meanwhile stays.
                            if (draft.get() == null) {
                                kept.flatMap(Draft::read).ifPresent(draft::set);
                            }
                        });
    }

    /** What stands in the editor; null where nothing does. */
    ReadOnlyObjectProperty<@Nullable Draft> draft() {
        return draft.getReadOnlyProperty();
    }

    /** What keeps the memo from being saved; empty where nothing does. */
    ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    boolean isUnsaved() {
        Draft now = draft.get();
        return now != null && !now.equals(begun);
    }

    /** Begins a memo about nothing in particular; an unsaved one comes first. */
    boolean begin() {
        return open(Draft.empty(LocalDate.now(ZoneId.systemDefault())));
    }

    /** Opens a memo to be read and written anew; false where an unsaved one comes first. */
    boolean open(Memo memo) {
        Draft now = draft.get();
        if (now != null && now.memo() != null && now.memo() == memo.id() && isUnsaved()) {
            return true;
        }
        return open(Draft.of(memo));
    }

    private boolean open(Draft wanted) {
        if (isUnsaved()) {
            kit.status().complain(kit.say("beside.memo.unsaved_first"));
            return false;
        }
        begun = wanted;
        trouble.set("");
        draft.set(wanted);
        return true;
    }

    /** Takes what was typed. */
    void typed(Draft now) {
        draft.set(now);
        if (!keeping) {
            keeping = true;
            later.execute(() -> {
                if (keeping) {
                    keep();
                }
            });
        }
    }

    /** Gives up what was typed. */
    void discard() {
        end();
    }

    /** Saves what is written, or says in {@link #trouble} why it cannot be. */
    void save() {
        Draft now = draft.get();
        if (now == null || saving) {
            return;
        }
        if (Blanks.isBlank(now.title())) {
            trouble.set(kit.say("beside.memo.no_title"));
        } else if (now.day().isEmpty()) {
            trouble.set(kit.say("memos.no_date"));
        } else if (!LfText.isStorable(now.title() + "\n" + now.body())) {
            trouble.set(kit.say("beside.not_storable"));
        } else {
            saving = true;
            save(now, now.day().get());
        }
    }

    private void save(Draft now, LocalDate day) {
        String title = now.title().strip();
        CompletableFuture<Boolean> saved =
                now.memo() == null
                        ? session.study()
                                .memos()
                                .write(
                                        title,
                                        day,
                                        now.kind(),
                                        now.isPrivate(),
                                        session.coder().id(),
                                        null,
                                        now.body())
                                .thenApply(Wrote.Done.class::isInstance)
                        : session.study()
                                .memos()
                                .revise(
                                        now.memo(),
                                        title,
                                        day,
                                        now.kind(),
                                        now.isPrivate(),
                                        now.body());
        kit.screen()
                .after(
                        saved,
                        done -> {
                            saving = false;
                            saved(now, done);
                        },
                        failure -> {
                            saving = false;
                            kit.screen().unexpected(failure);
                        });
    }

    private void saved(Draft saved, boolean done) {
        if (!done) {
            // What was typed outlives the memo: saved again, it is a new one.
            draft.set(
                    new Draft(
                            null,
                            saved.kind(),
                            saved.isPrivate(),
                            saved.date(),
                            saved.title(),
                            saved.body()));
            begun = null;
            trouble.set(kit.say("memos.gone"));
            return;
        }
        kit.status().say(kit.say("beside.memo.saved", saved.title()));
        if (saved.equals(draft.get())) {
            end();
        } else {
            begun = saved;
        }
    }

    /** Deletes the memo that is open, which undo brings back. */
    void delete() {
        Draft now = draft.get();
        if (now == null || now.memo() == null) {
            return;
        }
        String title = begun == null ? now.title() : begun.title();
        kit.screen()
                .after(
                        session.study().memos().delete(now.memo(), title),
                        was -> {
                            end();
                            kit.status().say(kit.say("beside.memo.deleted", title));
                        });
    }

    /** Keeps what was typed; then nothing of the study is left here. */
    void clear() {
        keep();
        draft.set(null);
        begun = null;
        trouble.set("");
    }

    private void keep() {
        keeping = false;
        Draft now = draft.get();
        if (!recalled && now == null) {
            // Nobody knows yet what was kept before, so nothing is written over it.
            return;
        }
        // If this is not kept, what is typed next is.
        var _ =
                session.study()
                        .project()
                        .remembered()
                        .remember(name, isUnsaved() && now != null ? now.written() : null);
    }

    private void end() {
        draft.set(null);
        begun = null;
        trouble.set("");
        keep();
    }
}
