package org.nyaya.ui.reading;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import org.nyaya.coding.Coding;
import org.nyaya.coding.Margin;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.kit.Session;

/** Telling what is known of codings: of one while the mouse rests on it, of several in a list. */
final class Abouts {

    private final Session session;
    private final Desk desk;
    private final Stepping stepping;
    private final Hover hover;

    /**
     * @param over what is told lies over it
     */
    Abouts(Session session, Desk desk, Stepping stepping, Region over) {
        this.session = session;
        this.desk = desk;
        this.stepping = stepping;
        this.hover =
                new Hover(
                        session.kit(),
                        over,
                        desk.codes()::get,
                        ids -> session.study().codings().about(ids));
    }

    Hover hover() {
        return hover;
    }

    /** Lists the codings that lie over the focused one, or over what would be coded now. */
    void here(Marked marked, Supplier<Bounds> at) {
        Span here = desk.focusedMark().map(Margin.Mark::span).orElseGet(desk::target);
        List<Long> ids = marked.over(here).stream().map(Margin.Mark::id).toList();
        if (ids.isEmpty()) {
            session.kit().status().say(session.kit().say("margin.nothing_here"));
        } else {
            open(ids, at.get());
        }
    }

    /** Lists these codings (ids), where the mouse is. */
    void open(List<Long> ids, double sceneX, double sceneY) {
        open(ids, new BoundingBox(sceneX, sceneY, 1, 1));
    }

    private void open(List<Long> ids, Bounds at) {
        hover.leave();
        session.kit()
                .screen()
                .after(
                        session.study().codings().about(ids),
                        about -> {
                            if (!about.isEmpty() && desk.transcript().get() != null) {
                                new AboutPane(
                                                session.kit(),
                                                desk.codes().get(),
                                                about,
                                                this::choose)
                                        .open(at, desk.focused().get());
                            }
                        });
    }

    private void choose(Coding coding) {
        boolean own = desk.marks().get().stream().anyMatch(mark -> mark.id() == coding.id());
        if (own) {
            stepping.to(coding.id());
        } else {
            session.kit().status().complain(session.kit().say("margin.theirs"));
        }
    }
}
