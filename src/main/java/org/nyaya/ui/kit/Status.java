package org.nyaya.ui.kit;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What the bar at the bottom says. */
public final class Status {

    /**
     * A sentence about what was just done, or could not be done.
     *
     * @param offer the id of a command that goes on from there; null for none
     */
    public record Said(String sentence, boolean isTrouble, @Nullable String offer) {}

    private final ObjectProperty<@Nullable Said> said = new SimpleObjectProperty<>();
    private final StringProperty where = new SimpleStringProperty("");
    private final BooleanProperty saved = new SimpleBooleanProperty(true);
    private final ObservableList<Job<?>> running = FXCollections.observableArrayList();

    /** Says what was done; it stands for some seconds. */
    public void say(String sentence) {
        said.set(new Said(sentence, false, null));
    }

    /** The same, and offers a command (an id) that goes on from there. */
    public void say(String sentence, String offer) {
        said.set(new Said(sentence, false, offer));
    }

    /** Says what could not be done and what to do; it stands until something else is said. */
    public void complain(String sentence) {
        said.set(new Said(sentence, true, null));
    }

    /** What was said last; null where nothing is to be said any more. */
    public ObjectProperty<@Nullable Said> said() {
        return said;
    }

    /** Where the user is: source, paragraph, selection. Empty where there is no such place. */
    public StringProperty where() {
        return where;
    }

    /** Whether the last thing that was to be written to the study is in it. */
    public BooleanProperty saved() {
        return saved;
    }

    /** The work that is running now, the oldest first. */
    public ObservableList<Job<?>> running() {
        return running;
    }
}
