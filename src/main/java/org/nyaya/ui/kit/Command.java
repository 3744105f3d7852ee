package org.nyaya.ui.kit;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * Something the user can do, by the mouse, by its key and by its name in the command box.
 *
 * @param id its name on screen is the message {@code command.ID}
 * @param key null where it has none of its own
 * @param possible whether it can be done now
 */
public record Command(
        String id, @Nullable KeyCombination key, Runnable does, ObservableBooleanValue possible) {

    /** A command that can always be done while its place is shown. */
    public static Command of(String id, @Nullable String key, Runnable does) {
        return of(id, key, does, new SimpleBooleanProperty(true));
    }

    /**
     * A command that can be done while {@code possible} says so.
     *
     * @param key as {@link KeyCombination#valueOf} reads it ("Shortcut+K"); null for none
     */
    public static Command of(
            String id, @Nullable String key, Runnable does, ObservableBooleanValue possible) {
        return new Command(id, key == null ? null : KeyCombination.valueOf(key), does, possible);
    }

    /** Does it, if it can be done now; answers whether it was. */
    public boolean run() {
        if (!possible.get()) {
            return false;
        }
        does.run();
        return true;
    }
}
