package org.nyaya.ui.shell;

import java.time.InstantSource;
import java.util.function.Consumer;

/**
 * What the shell asks of the window around it.
 *
 * @param lock closes the study and shows where it is unlocked
 * @param leave closes the study and shows where others are opened or made
 * @param codeAs lets the coder of that name code from now on, somebody new too
 * @param finds what the command box finds in the study
 * @param clock by which idle minutes are counted
 */
public record Ways(
        Runnable lock, Runnable leave, Consumer<String> codeAs, Finds finds, InstantSource clock) {

    public Ways(Runnable lock, Runnable leave, Consumer<String> codeAs, Finds finds) {
        this(lock, leave, codeAs, finds, InstantSource.system());
    }
}
