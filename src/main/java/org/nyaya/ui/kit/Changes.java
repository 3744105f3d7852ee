package org.nyaya.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.nyaya.project.Changed;
import org.nyaya.project.Project;
import org.nyaya.project.Table;

/**
 * What changed in the study, told on the window's thread: undo, import and a click look the same.
 */
public final class Changes {

    private record Listener(Set<Table> tables, Consumer<Changed> hears) {}

    private final List<Listener> listeners = new ArrayList<>();

    public Changes(Project project, Screen screen) {
        Consumer<Changed> hears = changed -> screen.later(() -> tell(changed));
        project.onChanged(hears);
        // The study may stay open for another coder, and would hold on to all that was shown.
        screen.onEnd(() -> project.noMore(hears));
    }

    /** Tells {@code hears} of each action from now on that touches one of these tables. */
    public void on(Consumer<Changed> hears, Table... tables) {
        on(hears, Set.of(tables));
    }

    /** Tells {@code hears} of each action from now on that touches one of these tables. */
    public void on(Consumer<Changed> hears, Set<Table> tables) {
        listeners.add(new Listener(Set.copyOf(tables), hears));
    }

    private void tell(Changed changed) {
        for (Listener listener : List.copyOf(listeners)) {
            if (changed.touches(listener.tables())) {
                listener.hears().accept(changed);
            }
        }
    }
}
