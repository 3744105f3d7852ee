package org.nyaya.ui.finding;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import org.jspecify.annotations.Nullable;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Block;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.desk.Transcript;
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.Kit;

/** Going to a place of the text that is read. */
final class Going {

    private final Kit kit;
    private final Desk desk;
    private final Trail trail;
    private final Runnable toText;
    private final Supplier<Bounds> target;
    private Bookmarks.@Nullable Mark arriving;

    /**
     * @param toText shows the text, with the focus
     * @param target where that is in the scene what would be coded now
     */
    Going(Kit kit, Desk desk, Trail trail, Runnable toText, Supplier<Bounds> target) {
        this.kit = kit;
        this.desk = desk;
        this.trail = trail;
        this.toText = toText;
        this.target = target;
        desk.transcript().addListener((of, before, now) -> opened(now));
    }

    List<Command> commands() {
        var any = desk.transcript().isNotNull();
        return List.of(
                Command.of("go.paragraph", "Shortcut+G", this::askNumber, any),
                Command.of("go.uncoded", "Alt+N", () -> uncoded(true), any),
                Command.of("go.uncoded_back", "Alt+Shift+N", () -> uncoded(false), any),
                Command.of("go.speaker", "Alt+P", () -> speaker(true), any),
                Command.of("go.speaker_back", "Alt+Shift+P", () -> speaker(false), any),
                Command.of("go.back", "Alt+Left", () -> onTrail(trail::back), trail.canBack()),
                Command.of(
                        "go.forward", "Alt+Right", () -> onTrail(trail::forth), trail.canForth()));
    }

    /** Puts the caret at a paragraph of what is read; one jumps there. */
    void toParagraph(int number) {
        Transcript read = desk.transcript().get();
        if (read == null) {
            return;
        }
        trail.leave();
        startOf(read, number).ifPresent(this::to);
    }

    /** Opens another source (an id) at one of its paragraphs. */
    void toParagraph(long source, int number) {
        trail.leave();
        toText.run();
        desk.focused().set(null);
        arriving = new Bookmarks.Mark(source, number);
        desk.open(source, 0);
    }

    /** Where a paragraph begins is known only when its text is here. */
    private void opened(@Nullable Transcript read) {
        Bookmarks.Mark wanted = arriving;
        arriving = null;
        if (wanted != null && read != null && read.source().id() == wanted.source()) {
            // The desk selects what it was asked to a moment later.
            kit.screen().later(() -> startOf(read, wanted.paragraph()).ifPresent(this::to));
        }
    }

    private static Optional<Span> startOf(Transcript read, int number) {
        return read.blocks().stream()
                .filter(block -> block.paragraph() == number)
                .findFirst()
                .map(Block::span);
    }

    private void to(Span place) {
        toText.run();
        desk.focused().set(null);
        desk.selection().set(new Span(place.start(), place.start()));
    }

    private void onTrail(Runnable goes) {
        toText.run();
        goes.run();
    }

    private void askNumber() {
        Transcript read = desk.transcript().get();
        if (read != null) {
            toText.run();
            new GoPane(kit, read.paragraphs().count(), this::toParagraph).open(target.get());
        }
    }

    private void uncoded(boolean forward) {
        next(
                (turns, at) -> turns.uncoded(at, forward, desk.marks().get()),
                forward,
                (turns, at) -> kit.status().say(kit.say("go.all_coded")));
    }

    private void speaker(boolean forward) {
        next(
                (turns, at) -> turns.ofSpeaker(at, forward),
                forward,
                (turns, at) ->
                        kit.status()
                                .complain(
                                        turns.speakerAt(at)
                                                .map(who -> kit.say("go.once", who.label()))
                                                .orElseGet(() -> kit.say("go.nobody"))));
    }

    private void next(
            BiFunction<Turns, Integer, Optional<Turns.Next>> finds,
            boolean forward,
            BiConsumer<Turns, Integer> none) {
        Transcript read = desk.transcript().get();
        if (read == null) {
            return;
        }
        Turns turns = new Turns(read);
        int at = desk.selection().get().start();
        Optional<Turns.Next> next = finds.apply(turns, at);
        if (next.isEmpty()) {
            none.accept(turns, at);
            return;
        }
        to(next.get().said());
        if (next.get().round()) {
            kit.status().say(kit.say(forward ? "find.from_start" : "find.from_end"));
        }
    }
}
