package org.nyaya.ui.kit;

import java.util.List;
import javafx.scene.Parent;
import org.kordamp.ikonli.feather.Feather;

/** One of the places of the window, in the rail at its left: Code, Ask, Report, People. */
public interface Place {

    /** Its name on screen is the message {@code place.ID}. */
    String id();

    Feather sign();

    Parent view();

    /** Whether the rail goes where the user wants nothing around what is worked on. */
    default boolean mayBeBare() {
        return false;
    }

    /** What can be done here: listed while it is shown. */
    List<Command> commands();

    /** It is shown from now on: the focus goes to where work goes on. */
    void shown();

    /** The study is being locked: nothing of it may be left in the view, nor in what it holds. */
    void clear();
}
