package org.nyaya.ui.beside;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.Remembered;
import org.nyaya.source.Source;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.desk.Transcript;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Soon;

/**
 * The place to return to: which source a coder read last, and where in each source they were. Kept
 * inside the study file as ids and positions, never text. Used on the window's thread.
 */
public final class Whereabouts {

    /**
     * A place in a source.
     *
     * @param position of the caret, a UTF-16 unit
     */
    private record Spot(long source, int position) {}

    private static final Span START = new Span(0, 0);

    private final Session session;
    private final Desk desk;
    private final Remembered remembered;
    private final String name;
    private final Soon soon;
    private final Map<String, String> kept = new HashMap<>();
    private @Nullable Spot last;
    private Runnable going = () -> {};

    public Whereabouts(Session session, Desk desk) {
        this.session = session;
        this.desk = desk;
        this.remembered = session.study().project().remembered();
        this.name = "place/" + session.coder().id();
        this.soon = new Soon(session.kit().screen(), Soon.KEEPING_MILLIS, this::keep);
        ReadOnlyObjectProperty<@Nullable Transcript> read = desk.transcript();
        read.addListener((o, before, now) -> left());
        desk.selection().addListener((o, before, now) -> moved(now));
    }

    /** Does that before another source is opened from here. */
    public void onGoing(Runnable does) {
        going = does;
    }

    /** Opens the source that was read last where it was left; where there is none, the first. */
    public void back() {
        session.kit()
                .screen()
                .after(
                        remembered.recall(name),
                        place ->
                                place.flatMap(Whereabouts::number)
                                        .ifPresentOrElse(this::open, this::first));
    }

    private void first() {
        session.kit()
                .screen()
                .after(
                        session.study().sources().all(),
                        all ->
                                all.stream()
                                        .min(Comparator.comparing(Source::kind))
                                        .ifPresent(source -> open(source.id())));
    }

    /** Opens a source (an id) where it was left; at its beginning the first time. */
    public void open(long source) {
        Transcript now = desk.transcript().get();
        if (now != null && now.source().id() == source) {
            return;
        }
        keep();
        going.run();
        session.kit()
                .screen()
                .after(
                        remembered.recall(name + "/" + source),
                        place ->
                                desk.open(
                                        source,
                                        place.flatMap(Whereabouts::number).orElse(0L).intValue()));
    }

    /** Keeps where the coder is now, before the study is locked. */
    public void keep() {
        soon.never();
        Transcript read = desk.transcript().get();
        if (read != null) {
            last = new Spot(read.source().id(), desk.selection().get().start());
        }
        write();
    }

    private void moved(Span now) {
        Transcript read = desk.transcript().get();
        // The desk goes back to the start just before it shows something else, and that is no move.
        if (read != null && !now.equals(START)) {
            last = new Spot(read.source().id(), now.start());
        }
        soon.ask();
    }

    private void left() {
        write();
        last = null;
        soon.ask();
    }

    private void write() {
        if (last != null) {
            remember(name, Long.toString(last.source()));
            remember(name + "/" + last.source(), Integer.toString(last.position()));
        }
    }

    private void remember(String what, String value) {
        if (!value.equals(kept.put(what, value))) {
            // A place that was not kept is not worth a complaint.
            var _ = remembered.remember(what, value);
        }
    }

    private static Optional<Long> number(String written) {
        try {
            return Optional.of(Long.parseLong(written));
        } catch (NumberFormatException notOurs) {
            return Optional.empty();
        }
    }
}
