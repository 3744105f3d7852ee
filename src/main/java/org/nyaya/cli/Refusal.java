package org.nyaya.cli;

/** A command cannot do what it was asked; it has one sentence and what to tell the shell. */
final class Refusal extends Exception {

    private final int exit;
    private final String key;
    private final Object[] args;

    Refusal(int exit, String key, Object... args) {
        super("Refused: " + key);
        this.exit = exit;
        this.key = key;
        this.args = args.clone();
    }

    int exit() {
        return exit;
    }

    void sayTo(Terminal terminal) {
        terminal.complain(key, args);
    }
}
