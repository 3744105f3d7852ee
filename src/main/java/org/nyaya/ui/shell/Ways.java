package org.nyaya.ui.shell;

import java.time.InstantSource;
import java.util.function.Consumer;

/**
 * What the shell asks of the window around it.
 *
 * @param lock closes the study and shows where it is unlocked
 * @param codeAs lets the coder of that name code from now on, somebody new too
 * @param finds what the command box finds in the study
 * @param clock by which idle minutes are counted
 */
public record Ways(Runnable lock, Consumer<String> codeAs, Finds finds, InstantSource clock) {

    public Ways(Runnable lock, Consumer<String> codeAs, Finds finds) {
        this(lock, codeAs, finds, InstantSource.system());
    }
}
