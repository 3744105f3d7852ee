package org.nyaya.ui.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where files come from and go to that somebody chooses: the dialogs of the system, or a test. */
public interface Picker {

    /** Files to read; none where nobody chose any. */
    List<Path> files();

    /** A folder of files to read. */
    Optional<Path> folder();

    /** A place to write to, with {@code name} as a proposal. */
    Optional<Path> place(String name);
}
