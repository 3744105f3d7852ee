package org.nyaya.task;

/** Somebody wanted a task to end before it was done. */
public final class Cancelled extends Exception {

    public Cancelled() {
        super("Cancelled");
    }
}
