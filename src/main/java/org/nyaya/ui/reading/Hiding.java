package org.nyaya.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.desk.Transcript;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Veil;
import org.nyaya.ui.kit.Veiled;

/** Shows what is hidden in the text, and hides it again, as somebody asks for it. */
final class Hiding {

    private final Kit kit;
    private final Veil veil;
    private final Desk desk;

    Hiding(Kit kit, Veil veil, Desk desk) {
        this.kit = kit;
        this.veil = veil;
        this.desk = desk;
    }

    /** Shows the passage that is flagged where a code would go now, or hides it again. */
    void turn() {
        Transcript read = desk.transcript().get();
        if (read != null) {
            turn(read, desk.target());
        }
    }

    /** Shows the passage in which a position lies. */
    void show(int position) {
        Transcript read = desk.transcript().get();
        if (read != null) {
            desk.unveiled().turn(read.source().id(), passage(read, position));
        }
    }

    /** Shows all that is flagged in the source, or hides it again. */
    void turnAll() {
        Transcript read = desk.transcript().get();
        if (read != null) {
            turn(read, new Span(0, read.body().length()));
        }
    }

    /** Tells whether flagged text can be read in that part of the source. */
    void inView(Object who, Supplier<Span> seen) {
        Veiled veiled = desk.veiled();
        veil.reads(who, !veiled.flagged().isNothing() && veiled.shows(seen.get()));
    }

    private void turn(Transcript read, Span target) {
        Veiled veiled = desk.veiled();
        if (!veiled.isOn()) {
            kit.status().say(kit.say("veil.off"));
            return;
        }
        List<Span> passages = passages(read, target);
        if (passages.isEmpty()) {
            kit.status().say(kit.say("veil.nothing"));
            return;
        }
        long source = read.source().id();
        boolean shows = passages.stream().anyMatch(veiled::hides);
        for (Span passage : passages) {
            if (veiled.hides(passage) == shows) {
                desk.unveiled().turn(source, passage);
            }
        }
        Span last = passages.getLast();
        String kinds =
                Veiled.names(kit, veiled.kinds(new Span(passages.getFirst().start(), last.end())));
        kit.status().say(kit.say(shows ? "veil.shown" : "veil.hidden_again", kinds));
    }

    private List<Span> passages(Transcript read, Span target) {
        List<Span> passages = new ArrayList<>();
        if (target.length() == read.body().length()) {
            return desk.veiled().flagged().isNothing() ? passages : List.of(target);
        }
        for (Span flagged : desk.veiled().flagged().over(target)) {
            Span whole = passage(read, flagged.start());
            if (!passages.contains(whole)) {
                passages.add(whole);
            }
        }
        return passages;
    }

    /** Of a source that is flagged from end to end, a turn is shown at a time. */
    private Span passage(Transcript read, int position) {
        return desk.unveiled()
                .passage(
                        read.source().id(),
                        position,
                        read.blocks().get(read.blockAt(position)).turn().saidSpan());
    }
}
