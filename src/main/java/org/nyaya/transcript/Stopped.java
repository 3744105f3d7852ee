package org.nyaya.transcript;

/** Nobody waits for what a reader would find: its thread was interrupted. */
final class Stopped extends Exception {

    Stopped() {
        super("Stopped");
    }

    /** Ends a long loop where the thread was interrupted; it stays interrupted. */
    static void check() throws Stopped {
        if (Thread.currentThread().isInterrupted()) {
            throw new Stopped();
        }
    }
}
