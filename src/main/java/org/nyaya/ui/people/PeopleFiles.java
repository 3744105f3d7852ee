package org.nyaya.ui.people;

import java.nio.file.Path;
import java.util.Optional;

/** Where tables of people come from and go to: the dialogs of the system, or a test. */
public interface PeopleFiles {

    /** A table to read; empty where nobody chose one. */
    Optional<Path> table();

    /** A place to write to, with {@code name} as a proposal; empty where nobody chose one. */
    Optional<Path> place(String name);
}
