package org.nyaya.ui.shell;

/**
 * Something of the study that can be gone to from the command box.
 *
 * @param name what is typed to find it
 * @param kind what it is, in the words of the user; may be empty
 * @param run goes there
 */
public record SearchItem(String name, String kind, Runnable run) {}
