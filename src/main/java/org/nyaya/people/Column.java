package org.nyaya.people;

import org.jspecify.annotations.Nullable;

/**
 * An attribute as a table brings it.
 *
 * @param said the type that the table names; null where it names none
 * @param guessed the type it gets where it is new and the table names none
 */
public record Column(String name, @Nullable AttributeType said, AttributeType guessed) {}
