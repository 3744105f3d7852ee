package org.nyaya.ui.start;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;

/** What the start asks of the computer around the window; tests answer in its place. */
public interface Outside {

    /** What became of a page. */
    enum Printed {
        DONE,
        NOT_WANTED,
        NO_PRINTER,
        FAILED
    }

    /** The folder where studies go unless somebody says otherwise; need not be there yet. */
    Path studies();

    /** Lets somebody choose a study. */
    Optional<Path> choose(String title, Path from);

    /** Lets somebody choose where a study goes. */
    Optional<Path> place(String title, Path suggested);

    /** Lets somebody choose a printer and prints a page, as wide as the paper. */
    Printed print(Node page);
}
