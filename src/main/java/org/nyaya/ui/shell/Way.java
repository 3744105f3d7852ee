package org.nyaya.ui.shell;

import java.util.concurrent.CompletableFuture;
import org.nyaya.project.History;
import org.nyaya.project.Turned;

/** The two ways through the history. The words begin with {@code history.} and the sign. */
enum Way {
    BACK("undo"),
    FORTH("redo");

    private final String sign;

    Way(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    /** Goes one step; a step of another coder only where {@code others} says that it is meant. */
    CompletableFuture<Turned> step(History history, boolean others) {
        return this == BACK ? history.undo(others) : history.redo(others);
    }
}
