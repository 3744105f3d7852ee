package org.nyaya.ui.shell;

/**
 * A line of the command box.
 *
 * @param name what is typed to find it
 * @param kind what it is, if it is no command; else empty
 * @param key its key as it is shown; empty where it has none
 * @param possible whether it can be done now
 */
record Choice(String name, String kind, String key, boolean possible, Runnable run) {}
