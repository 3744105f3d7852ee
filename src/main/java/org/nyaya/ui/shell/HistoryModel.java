package org.nyaya.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.nyaya.project.Step;
import org.nyaya.project.Table;
import org.nyaya.ui.kit.Session;

/** The history as it is shown; follows the study while somebody looks. */
final class HistoryModel {

    /** How a step stands to where the study is; each but PAST has its word. */
    enum State {
        /** The last that was done: the study is here. */
        NOW,
        PAST,
        UNDONE,
        DROPPED
    }

    private final Session session;
    private final ReadOnlyObjectWrapper<List<Step>> steps = new ReadOnlyObjectWrapper<>(List.of());
    private boolean watched;
    private boolean loading;
    private boolean stale;

    HistoryModel(Session session) {
        this.session = session;
        session.changes().on(changed -> follow(), Table.values());
    }

    /** All steps, the latest first. */
    ReadOnlyObjectProperty<List<Step>> steps() {
        return steps.getReadOnlyProperty();
    }

    /** Begins to look. */
    void open() {
        watched = true;
        follow();
    }

    /** Nobody looks any more: nothing of the study is left here. */
    void close() {
        watched = false;
        steps.set(List.of());
    }

    State state(Step step) {
        if (step.undone()) {
            return State.UNDONE;
        }
        if (step.dropped()) {
            return State.DROPPED;
        }
        return now().filter(step::equals).isPresent() ? State.NOW : State.PAST;
    }

    Optional<Journey> journeyTo(Step step) {
        return Journey.to(step, steps.get());
    }

    private Optional<Step> now() {
        return steps.get().stream().filter(one -> !one.undone() && !one.dropped()).findFirst();
    }

    /** While steps are on their way, however many changes ask for them once more only. */
    private void follow() {
        if (!watched) {
            return;
        }
        if (loading) {
            stale = true;
            return;
        }
        loading = true;
        session.kit()
                .screen()
                .after(session.study().project().history().steps(), this::came, failure -> {
                    loading = false;
                    session.kit().screen().unexpected(failure);
                });
    }

    private void came(List<Step> all) {
        loading = false;
        if (watched) {
            steps.set(all);
        }
        if (stale) {
            stale = false;
            follow();
        }
    }
}
