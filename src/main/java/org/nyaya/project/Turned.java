package org.nyaya.project;

/** What came of undoing or redoing. */
public sealed interface Turned {

    /** The step was undone (or redone). */
    record Done(Step step) implements Turned {}

    /** There is no step left to undo (or to redo). */
    record Nothing() implements Turned {}

    /** The step is another coder's; nothing happened, and it needs to be confirmed. */
    record OthersStep(Step step) implements Turned {}
}
