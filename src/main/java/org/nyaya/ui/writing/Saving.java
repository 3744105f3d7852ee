package org.nyaya.ui.writing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Quoted;
import org.nyaya.coding.Quotes;
import org.nyaya.coding.Wrote;
import org.nyaya.text.Blanks;
import org.nyaya.text.LfText;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;

/** Brings what is written into the study. */
final class Saving {

    private final Session session;
    private final Kit kit;
    private final Writing writing;
    private boolean running;

    Saving(Session session, Writing writing) {
        this.session = session;
        this.kit = session.kit();
        this.writing = writing;
    }

    /** Saves what is written and closes it; where that cannot be, it stays and says why. */
    void save() {
        Draft now = writing.draft().get();
        if (now == null || running) {
            return;
        }
        Optional<String> trouble = trouble(now);
        writing.complain(trouble.orElse(""));
        if (trouble.isEmpty()) {
            running = true;
            LocalDate day = now.day().orElseThrow();
            if (now.memo() == null) {
                write(now, day);
            } else {
                rewrite(now, now.memo(), day);
            }
        }
    }

    /**
     * Quotes a passage of a source (an id) in the memo that is written. A new one is saved by that,
     * and stays open.
     *
     * @param refused hears why it cannot be saved
     */
    void quote(long source, Span span, Consumer<Quoted> then, Consumer<String> refused) {
        Draft now = writing.draft().get();
        if (now == null || running) {
            return;
        }
        if (now.memo() != null) {
            kit.screen().after(session.study().quotes().add(now.memo(), source, span), then);
            return;
        }
        Optional<String> trouble = trouble(now);
        if (trouble.isPresent()) {
            refused.accept(trouble.get());
            return;
        }
        running = true;
        Quotes.NewMemo wanted =
                new Quotes.NewMemo(
                        now.title().strip(),
                        now.day().orElseThrow(),
                        now.kind(),
                        now.isPrivate(),
                        session.coder().id(),
                        now.about(),
                        now.body());
        kit.screen()
                .after(
                        session.study().quotes().addNew(wanted, source, span),
                        quoted -> {
                            running = false;
                            if (quoted instanceof Quoted.Done done) {
                                writing.saved(now, done.memo());
                            }
                            then.accept(quoted);
                        },
                        this::failed);
    }

    /**
     * Deletes the memo that is open, which undo brings back.
     *
     * @param begun as it was opened
     */
    void delete(@Nullable Draft begun) {
        Draft now = writing.draft().get();
        if (now == null || now.memo() == null) {
            return;
        }
        String title = begun == null ? now.title() : begun.title();
        kit.screen()
                .after(
                        session.study().memos().delete(now.memo(), title),
                        wasThere -> {
                            writing.end();
                            kit.status().say(kit.say("beside.memo.deleted", title));
                        });
    }

    private Optional<String> trouble(Draft now) {
        if (Blanks.isBlank(now.title())) {
            return Optional.of(kit.say("beside.memo.no_title"));
        }
        if (now.day().isEmpty()) {
            return Optional.of(kit.say("memos.no_date"));
        }
        return LfText.isStorable(now.title() + "\n" + now.body())
                ? Optional.empty()
                : Optional.of(kit.say("beside.not_storable"));
    }

    private void write(Draft now, LocalDate day) {
        kit.screen()
                .after(
                        session.study()
                                .memos()
                                .write(
                                        now.title().strip(),
                                        day,
                                        now.kind(),
                                        now.isPrivate(),
                                        session.coder().id(),
                                        now.about(),
                                        now.body()),
                        wrote -> {
                            running = false;
                            switch (wrote) {
                                case Wrote.Done done -> saved(now, done.memo().id());
                                case Wrote.Gone gone ->
                                        writing.gone(now, kit.say("beside.memo.gone"));
                            }
                        },
                        this::failed);
    }

    private void rewrite(Draft now, long memo, LocalDate day) {
        kit.screen()
                .after(
                        session.study()
                                .memos()
                                .revise(
                                        memo,
                                        now.title().strip(),
                                        day,
                                        now.kind(),
                                        now.isPrivate(),
                                        now.body()),
                        wasThere -> {
                            running = false;
                            if (wasThere) {
                                saved(now, memo);
                            } else {
                                writing.gone(now, kit.say("memos.gone"));
                            }
                        },
                        this::failed);
    }

    private void failed(Throwable failure) {
        running = false;
        kit.screen().unexpected(failure);
    }

    private void saved(Draft saved, long memo) {
        Draft now = writing.draft().get();
        if (now == null || now.saysTheSame(saved)) {
            writing.end();
        } else {
            writing.saved(saved, memo);
        }
        kit.status().say(kit.say("beside.memo.saved", saved.title()));
    }
}
