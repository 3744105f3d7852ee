package org.nyaya.ui.report;

import java.nio.file.Path;
import java.util.Optional;

/** Where what leaves the study goes: the dialog of the system, or a test. */
@FunctionalInterface
public interface ReportFiles {

    /** A place to write to, with {@code name} as a proposal; empty where nobody chose one. */
    Optional<Path> place(String name);
}
