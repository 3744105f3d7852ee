package org.nyaya.ui.kit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.nyaya.coding.FlagKind;
import org.nyaya.coding.Flagged;
import org.nyaya.project.Changed;
import org.nyaya.project.Table;
import org.nyaya.study.Study;

/**
 * What is flagged in the study that is open, at hand without asking the study: whoever shows words
 * asks here first. Made before everything that shows any, so that it hears of each change before
 * they do; until it knows, everything is hidden. Used on the window's thread.
 */
public final class Veil {

    private static final Flagged UNKNOWN = Flagged.of(Set.of(FlagKind.OTHER), List.of());

    private final Kit kit;
    private final Study study;
    private final Map<Long, Flagged> flagged = new HashMap<>();
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private final Set<Object> readers = new HashSet<>();
    private final ReadOnlyBooleanWrapper isRead = new ReadOnlyBooleanWrapper();
    private boolean known;

    public Veil(Kit kit, Study study, Changes changes) {
        this.kit = kit;
        this.study = study;
        changes.on(this::changed, Table.FLAG, Table.SOURCE_FLAG, Table.SOURCE);
        // The settings outlive the study.
        kit.screen().onEnd(kit.settings().veil().subscribe(now -> turn())::unsubscribe);
        kit.screen()
                .after(
                        study.flags().all(),
                        all -> {
                            known = true;
                            all.forEach(flagged::putIfAbsent);
                            turn();
                        });
    }

    /** Rises whenever something may have to be hidden, or shown, that was not before. */
    public ReadOnlyIntegerProperty version() {
        return version.getReadOnlyProperty();
    }

    /** What is flagged in a source (an id). */
    public Flagged flagged(long source) {
        return known ? flagged.getOrDefault(source, Flagged.NOTHING) : UNKNOWN;
    }

    /** What of a source (an id) is hidden where nobody can ask for it. */
    public Veiled of(long source) {
        return new Veiled(flagged(source), List.of(), isOn());
    }

    boolean isOn() {
        return kit.settings().veil().get();
    }

    /** Somebody shows flagged text that can be read, or does not any more. */
    public void reads(Object who, boolean now) {
        if (now) {
            readers.add(who);
        } else {
            readers.remove(who);
        }
        isRead.set(!readers.isEmpty());
    }

    /** Whether flagged text is in view that can be read. */
    public ReadOnlyBooleanProperty isRead() {
        return isRead.getReadOnlyProperty();
    }

    private void changed(Changed changed) {
        Set<Long> sources = Set.copyOf(changed.sources());
        kit.screen()
                .after(
                        study.flags().of(sources),
                        now -> {
                            flagged.keySet().removeAll(sources);
                            flagged.putAll(now);
                            turn();
                        });
    }

    private void turn() {
        version.set(version.get() + 1);
    }
}
