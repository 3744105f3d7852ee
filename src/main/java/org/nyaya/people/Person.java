package org.nyaya.people;

/**
 * Somebody the study knows.
 *
 * @param name the name the study uses, rarely the real one; unique whatever its case
 */
public record Person(long id, String name) {}
