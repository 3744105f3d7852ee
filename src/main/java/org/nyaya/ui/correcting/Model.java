package org.nyaya.ui.correcting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Corrected;
import org.nyaya.source.Correction;
import org.nyaya.source.NewWording;
import org.nyaya.text.PositionMap;
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

    /** Where to go on as soon as the text is there in which that is. */
    private record Next(long text, int position, boolean forward) {}

    private final Session session;
    private final Kit kit;
    private final Desk desk;
    private final Begun begun;
    private final Fates fates;
    private final InWords inWords;
    private final ReadOnlyObjectWrapper<@Nullable Opened> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private Typed typed = Typed.nothing("");
    private @Nullable Next next;
    private boolean running;

    /** Whether it was said of this text that a correction waits until its words are asked for. */
    private boolean saidToWait;

    /**
     * @param bookmarks the paragraphs of what is read that the coder wants to come back to
     */
    Model(Session session, Desk desk, Supplier<Set<Integer>> bookmarks) {
        this.session = session;
        this.kit = session.kit();
        this.desk = desk;
        this.fates = new Fates(session, desk, bookmarks);
        this.inWords = new InWords(kit);
        this.begun = new Begun(session, () -> takeUp(desk.transcript().get()));
        desk.transcript()
                .addListener((of, before, now) -> {
                    saidToWait &=
                            before != null
                                    && now != null
                                    && before.source().id() == now.source().id();
                    shown(now);
                });
        shown(desk.transcript().get());
        desk.unveiled().version().subscribe(now -> turned());
    }

    /** What is corrected; null while nothing is. */
    ReadOnlyObjectProperty<@Nullable Opened> opened() {
        return opened.getReadOnlyProperty();
    }

    /** What becomes of what lies on these words; what would lose its words first. */
    ReadOnlyObjectProperty<List<Fate>> fates() {
        return fates.all();
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

    /** Rises whenever something may have to be hidden, or shown, that was not before. */
    ReadOnlyIntegerProperty veiling() {
        return desk.unveiled().version();
    }

    /** Whether words are open, or stand beside them, that are flagged and can be read. */
    boolean isHard(int around) {
        Opened now = opened.get();
        if (now == null) {
            return false;
        }
        Span span = now.stretch().span();
        int end = Math.min(now.read().body().length(), span.end() + around);
        return desk.veiled().shows(new Span(Math.max(0, span.start() - around), end));
    }

    /** Opens what is said at the caret, or goes back to what was begun elsewhere. */
    void open() {
        Transcript read = desk.transcript().get();
        if (opened.get() != null || read == null) {
            return;
        }
        Unsaved waits = begun.unsaved();
        if (waits == null) {
            openHere(read);
            return;
        }
        kit.screen()
                .after(
                        session.study().sources().all(),
                        sources -> {
                            if (sources.stream().anyMatch(one -> one.id() == waits.source())) {
                                saidToWait = false;
                                desk.open(waits.source(), whereToAsk(waits));
                                takeUp(desk.transcript().get());
                            } else {
                                begun.done();
                                openHere(read);
                            }
                        });
    }

    /** Where one that waits begins; where its words are blurred, the first of those. */
    private int whereToAsk(Unsaved waits) {
        List<Span> blurred = desk.unveiled().of(waits.source()).over(waits.stretch());
        return blurred.isEmpty() ? waits.stretch().start() : blurred.getFirst().start();
    }

    private void openHere(Transcript read) {
        Stretch.at(read, desk.selection().get().start())
                .ifPresentOrElse(
                        stretch -> {
                            if (!isBlurred(stretch.span())) {
                                open(read, stretch, null);
                            }
                        },
                        () -> kit.status().complain(kit.say("correcting.nothing")));
    }

    /** Whether any of it is blurred: then that is said, and the caret goes where one may ask. */
    private boolean isBlurred(Span stretch) {
        List<Span> blurred = desk.veiled().over(stretch);
        if (blurred.isEmpty()) {
            return false;
        }
        int start = blurred.getFirst().start();
        desk.selection().set(new Span(start, start));
        kit.status().complain(kit.say("veil.first"));
        return true;
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
        fates.typed(typed);
        begun.is(unsaved());
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
        if (asking.get()) {
            asking.set(false);
        } else if (isChanged()) {
            asking.set(true);
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
        begun.clear();
        next = null;
        nothing();
        opened.set(null);
    }

    private void nothing() {
        typed = Typed.nothing("");
        asking.set(false);
        trouble.set("");
        fates.of(null, typed);
    }

    private boolean isChanged() {
        Opened now = opened.get();
        return now != null && !typed.words().equals(now.words());
    }

    private void open(Transcript read, Stretch stretch, @Nullable Typed words) {
        Opened now = new Opened(read, stretch);
        asking.set(false);
        trouble.set("");
        typed = words == null ? Typed.nothing(now.words()) : words;
        opened.set(now);
        begun.is(unsaved());
        fates.of(now, typed);
    }

    private void close() {
        Opened now = opened.get();
        begun.done();
        next = null;
        nothing();
        opened.set(null);
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
                        now.stretch().span(),
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
                int paragraph = before.stretch().paragraph();
                kit.status().say(inWords.after(paragraph, done.went(), fates.all().get()));
                if (forward == null) {
                    close();
                } else {
                    // The text as it is now comes by itself.
                    typed = Typed.nothing(before.words());
                    next = new Next(done.text(), done.stretch().start(), forward);
                    begun.done();
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
            } else if (!isChanged()) {
                close();
            } else if (read != null && read.source().id() == now.read().source().id()) {
                trouble.set(kit.say("correcting.meanwhile"));
            } else {
                putAside(now);
            }
        }
        goOn();
        takeUp(read);
    }

    /** Something is blurred, or shown, that was not before: so are the words in the frame. */
    private void turned() {
        Opened now = opened.get();
        if (now == null) {
            takeUp(desk.transcript().get());
        } else if (desk.veiled().hides(now.stretch().span())) {
            if (isChanged()) {
                putAside(now);
            } else {
                close();
            }
            isBlurred(now.stretch().span());
        }
    }

    /** What was typed waits until its source is read again, and can be read. */
    private void putAside(Opened now) {
        begun.keep();
        nothing();
        opened.set(null);
        if (desk.transcript().get() != null) {
            kit.status()
                    .say(
                            kit.say(
                                    "correcting.waits",
                                    now.read().source().name(),
                                    now.stretch().paragraph()));
        }
    }

    /**
     * Goes on with what waits for this text. The caret stays where it is, for nobody may have asked
     * for this.
     */
    private void takeUp(@Nullable Transcript read) {
        Unsaved waits = read == null || opened.get() != null ? null : begun.unsaved(read);
        if (read == null || waits == null) {
            return;
        }
        Stretch stretch = Begun.stretch(read, waits).orElse(null);
        if (stretch == null) {
            return;
        }
        if (desk.veiled().hides(stretch.span())) {
            if (!saidToWait) {
                kit.status().say(kit.say("correcting.waits_blurred", stretch.paragraph()));
            }
            saidToWait = true;
        } else if (stretch.span().equals(waits.stretch())
                && read.outline().text() == waits.text()) {
            open(read, stretch, new Typed(waits.words(), waits.typed()));
        } else {
            // Its words can still be read; keeping them says why it cannot be.
            String was = stretch.span().of(read.body());
            open(read, stretch, Typed.nothing(was).then(waits.words(), null));
            trouble.set(kit.say("correcting.elsewhere"));
        }
    }

    private @Nullable Unsaved unsaved() {
        Opened now = opened.get();
        return now != null && isChanged()
                ? new Unsaved(
                        now.read().source().id(),
                        now.read().outline().text(),
                        now.stretch().span(),
                        typed.map(),
                        typed.words())
                : null;
    }
}
