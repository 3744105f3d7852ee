package org.nyaya.search;

/**
 * A question that was saved.
 *
 * @param name unique whatever its case
 * @param question the line as it was written
 */
public record SavedQuestion(long id, String name, String question) {}
