package org.nyaya.health;

/** What can be done about a finding. */
public enum Mend {
    /** Nothing here: a backup, or a rescue, is the way on. */
    NONE,
    /** It is set right by a step of the history, which can be undone. */
    UNDOABLE,
    /**
     * It is set right by a step that nothing undoes, nor anything before it: undoing it would break
     * a rule of the file again.
     */
    FINAL,
    /** What is worked out from the rest is made anew; there is nothing to undo. */
    RENEWED
}
