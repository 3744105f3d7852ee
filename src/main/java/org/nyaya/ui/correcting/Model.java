package org.nyaya.ui.correcting;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Corrected;
import org.nyaya.coding.Correcting;
import org.nyaya.project.Table;
import org.nyaya.source.Correction;
import org.nyaya.source.NewWording;
import org.nyaya.text.LfText;
import org.nyaya.text.PositionMap;
import org.nyaya.text.Rewording;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.desk.Transcript;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;

/**
 * The words that are being corrected. What was typed is kept inside the study file until it is done
 * or given up: another source may be read meanwhile, and locking loses nothing.
 */
final class Model {

    /** What stands in the frame. */
    record Opened(Transcript read, Stretch stretch) {

        String words() {
            return stretch.span().of(read.body());
        }
    }

    /** Where to go on as soon as the text is there in which that is. */
    private record Next(long text, int position, boolean forward) {}

    private final Session session;
    private final Kit kit;
    private final Desk desk;
    private final Keeping keeping;
    private final ReadOnlyObjectWrapper<@Nullable Opened> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Fate>> fates = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private List<Correcting.Lying> lying = List.of();
    private Typed typed = Typed.nothing("");
    private @Nullable Unsaved waiting;
    private @Nullable Next next;
    private boolean running;

    Model(Session session, Desk desk) {
        this.session = session;
        this.kit = session.kit();
        this.desk = desk;
        this.keeping = new Keeping(session, this::unsaved, this::bringBack);
        desk.transcript().subscribe(this::shown);
        session.changes().on(changed -> look(), Table.CODING, Table.CODE);
    }

    /** What is corrected; null while nothing is. */
    ReadOnlyObjectProperty<@Nullable Opened> opened() {
        return opened.getReadOnlyProperty();
    }

    /** What becomes of the codings that lie on these words; those that would lose theirs first. */
    ReadOnlyObjectProperty<List<Fate>> fates() {
        return fates.getReadOnlyProperty();
    }

    /** Why it was not kept; empty where nothing is wrong. */
    ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** Whether it is asked if what was typed may go. */
    ReadOnlyBooleanProperty asking() {
        return asking.getReadOnlyProperty();
    }

    /** The words as they are to be. */
    String words() {
        return typed.words();
    }

    /** Words of the text around, but for what is blurred there: of that it is said, and why. */
    String aloud(String words, int at) {
        return desk.veiled().aloud(kit, words, at);
    }

    boolean isChanged() {
        Opened now = opened.get();
        return now != null && !typed.words().equals(now.words());
    }

    /** Opens what is said at the caret, or goes back to what was begun elsewhere. */
    void open() {
        Transcript read = desk.transcript().get();
        if (opened.get() != null || read == null) {
            return;
        }
        Unsaved begun = waiting;
        if (begun == null) {
            openHere(read);
            return;
        }
        kit.screen()
                .after(
                        session.study().sources().all(),
                        sources -> {
                            if (sources.stream().anyMatch(one -> one.id() == begun.source())) {
                                desk.open(begun.source(), begun.stretch().start());
                            } else {
                                waiting = null;
                                openHere(read);
                            }
                        });
    }

    private void openHere(Transcript read) {
        Stretch.at(read, desk.selection().get().start())
                .ifPresentOrElse(
                        stretch -> {
                            if (desk.veiled().hides(stretch.span())) {
                                kit.status().complain(kit.say("veil.first"));
                            } else {
                                open(read, stretch, null);
                            }
                        },
                        () -> kit.status().complain(kit.say("correcting.nothing")));
    }

    /**
     * These are the words now.
     *
     * @param told how they came to be that, where that is known
     */
    void typed(String words, PositionMap.@Nullable Change told) {
        typed = typed.then(words, told);
        trouble.set("");
        asking.set(false);
        tellFates();
        keeping.soon();
    }

    /** Keeps the words and closes; where they cannot be kept, it says why. */
    void keep() {
        keep(null);
    }

    /** Keeps the words, if any were changed, and goes on with the turn behind or before. */
    void keepAndGo(boolean forward) {
        keep(forward);
    }

    /** Closes, unless something was typed: then it asks. */
    void leave() {
        if (isChanged() && !asking.get()) {
            asking.set(true);
        } else if (asking.get()) {
            asking.set(false);
        } else {
            close();
        }
    }

    /** Goes on typing. */
    void stay() {
        asking.set(false);
    }

    /** Gives up what was typed. */
    void giveUp() {
        close();
    }

    /** Nothing of the study is left here; what was typed is kept inside it. */
    void clear() {
        keeping.now();
        next = null;
        waiting = null;
        lying = List.of();
        typed = Typed.nothing("");
        fates.set(List.of());
        trouble.set("");
        opened.set(null);
    }

    private void open(Transcript read, Stretch stretch, @Nullable Unsaved begun) {
        asking.set(false);
        trouble.set("");
        lying = List.of();
        typed =
                begun == null
                        ? Typed.nothing(stretch.span().of(read.body()))
                        : new Typed(begun.words(), begun.typed());
        waiting = null;
        fates.set(List.of());
        opened.set(new Opened(read, stretch));
        look();
    }

    private void close() {
        Opened now = opened.get();
        typed = Typed.nothing("");
        waiting = null;
        next = null;
        asking.set(false);
        trouble.set("");
        fates.set(List.of());
        opened.set(null);
        keeping.now();
        if (now != null) {
            int start = now.stretch().span().start();
            desk.selection().set(new Span(start, start));
        }
    }

    private void keep(@Nullable Boolean forward) {
        Opened now = opened.get();
        if (now == null || running) {
            return;
        }
        asking.set(false);
        Span span = now.stretch().span();
        if (!isChanged()) {
            if (forward == null) {
                close();
            } else {
                step(now.read(), now.stretch(), forward);
            }
            return;
        }
        running = true;
        NewWording wanted =
                new NewWording(
                        now.read().source().id(),
                        now.read().outline().text(),
                        span,
                        typed.words(),
                        typed.map());
        kit.screen()
                .after(
                        session.study().correcting().correct(wanted),
                        corrected -> {
                            running = false;
                            kept(now, corrected, forward);
                        },
                        failure -> {
                            running = false;
                            kit.screen().unexpected(failure);
                        });
    }

    private void kept(Opened before, Corrected corrected, @Nullable Boolean forward) {
        switch (corrected) {
            case Corrected.Refused refused -> trouble.set(kit.say(sentence(refused.why())));
            case Corrected.Done done -> {
                kit.status()
                        .say(kit.say("correcting.kept", before.stretch().paragraph(), done.lost()));
                if (forward == null) {
                    close();
                } else {
                    // The text as it is now comes by itself.
                    typed = Typed.nothing(before.words());
                    next = new Next(done.text(), done.stretch().start(), forward);
                    keeping.now();
                    goOn();
                }
            }
        }
    }

    private static String sentence(Correction.Refusal why) {
        return switch (why) {
            case SAME -> "correcting.same";
            case GONE -> "correcting.gone";
            case CHANGED_MEANWHILE, NOT_SAID -> "correcting.meanwhile";
            case NOT_STORABLE -> "beside.not_storable";
            case CUTS_CHARACTER -> "correcting.cuts";
            case NOTHING_LEFT -> "correcting.nothing_left";
        };
    }

    private void step(Transcript read, Stretch from, boolean forward) {
        Optional<Stretch> other = from.beside(read, forward);
        if (other.isEmpty()) {
            kit.status().say(kit.say(forward ? "correcting.last" : "correcting.first"));
            open(read, from, null);
        } else if (desk.veiled().hides(other.get().span())) {
            kit.status().complain(kit.say("veil.first"));
            open(read, from, null);
        } else {
            int start = other.get().span().start();
            desk.selection().set(new Span(start, start));
            open(read, other.get(), null);
        }
    }

    private void goOn() {
        Transcript read = desk.transcript().get();
        Next wanted = next;
        if (read != null && wanted != null && read.outline().text() == wanted.text()) {
            next = null;
            Stretch.at(read, wanted.position())
                    .ifPresent(stretch -> step(read, stretch, wanted.forward()));
        }
    }

    /** Another text is read, or the same one as it is now. */
    private void shown(@Nullable Transcript read) {
        Opened now = opened.get();
        if (now != null && next == null) {
            if (read != null && read.outline().text() == now.read().outline().text()) {
                opened.set(new Opened(read, now.stretch()));
            } else if (isChanged()) {
                putAside(now, read);
            } else {
                close();
            }
        }
        goOn();
        takeUp(read);
    }

    /** What was typed waits until its source is read again. */
    private void putAside(Opened now, @Nullable Transcript read) {
        boolean corrected = read != null && read.source().id() == now.read().source().id();
        if (corrected) {
            trouble.set(kit.say("correcting.meanwhile"));
            return;
        }
        waiting = unsaved();
        keeping.now();
        opened.set(null);
        if (read != null) {
            kit.status()
                    .say(
                            kit.say(
                                    "correcting.waits",
                                    now.read().source().name(),
                                    now.stretch().paragraph()));
        }
    }

    private void takeUp(@Nullable Transcript read) {
        Unsaved begun = waiting;
        if (begun == null || read == null || read.source().id() != begun.source()) {
            return;
        }
        if (read.outline().text() == begun.text()
                && begun.stretch().end() <= read.body().length()) {
            Stretch here = Stretch.at(read, begun.stretch().start()).orElseThrow();
            open(read, new Stretch(begun.stretch(), here.paragraph(), here.speaker()), begun);
        } else {
            // Its words can still be read; keeping them says why it cannot be.
            Stretch.at(read, Math.min(begun.stretch().start(), read.body().length()))
                    .ifPresent(stretch -> {
                        String was = stretch.span().of(read.body());
                        Typed over = Typed.nothing(was).then(begun.words(), null);
                        open(
                                read,
                                stretch,
                                new Unsaved(
                                        begun.source(),
                                        read.outline().text(),
                                        stretch.span(),
                                        over.map(),
                                        begun.words()));
                        trouble.set(kit.say("correcting.elsewhere"));
                    });
        }
    }

    private @Nullable Unsaved unsaved() {
        Opened now = opened.get();
        if (now == null) {
            return waiting;
        }
        return isChanged()
                ? new Unsaved(
                        now.read().source().id(),
                        now.read().outline().text(),
                        now.stretch().span(),
                        typed.map(),
                        typed.words())
                : null;
    }

    private void bringBack(Unsaved begun) {
        if (opened.get() == null) {
            waiting = begun;
            takeUp(desk.transcript().get());
        }
    }

    /** Asks which codings lie on these words. */
    private void look() {
        Opened now = opened.get();
        if (now == null) {
            return;
        }
        kit.screen()
                .after(
                        session.study()
                                .correcting()
                                .on(now.read().source().id(), now.stretch().span()),
                        found -> {
                            if (now.equals(opened.get())) {
                                lying = found;
                                tellFates();
                            }
                        });
    }

    private void tellFates() {
        Opened now = opened.get();
        if (now == null || lying.isEmpty()) {
            fates.set(List.of());
            return;
        }
        Span span = now.stretch().span();
        String before = now.read().body();
        String words = LfText.of(typed.words());
        String after = before.substring(0, span.start()) + words + before.substring(span.end());
        PositionMap map = Rewording.map(now.words(), words, typed.map()).shifted(span.start());
        fates.set(Fate.of(lying, map, before, after));
    }
}
