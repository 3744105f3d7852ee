package org.nyaya.ui.kit;

import java.util.Collection;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.input.KeyEvent;

/** Every command that there is now: what the command box and the key sheet list. */
public final class Commands {

    private final ObservableList<Command> all = FXCollections.observableArrayList();

    /** All of them; not to be changed here. */
    public ObservableList<Command> all() {
        return FXCollections.unmodifiableObservableList(all);
    }

    public void add(Collection<Command> commands) {
        all.addAll(commands);
    }

    public void remove(Collection<Command> commands) {
        all.removeAll(commands);
    }

    /** Whether there is a command of that id now. */
    public boolean has(String id) {
        return all.stream().anyMatch(command -> command.id().equals(id));
    }

    /**
     * The command of that id; throws {@link java.util.NoSuchElementException} where it is not
     * there.
     */
    public Command get(String id) {
        return all.stream().filter(command -> command.id().equals(id)).findFirst().orElseThrow();
    }

    /**
     * Does the command that has that key and can be done, if there is one, and consumes the event.
     */
    public void press(KeyEvent event) {
        for (Command command : all) {
            if (command.key() != null && command.key().match(event) && command.run()) {
                event.consume();
                return;
            }
        }
    }
}
