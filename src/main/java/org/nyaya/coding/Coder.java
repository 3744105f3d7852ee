package org.nyaya.coding;

/** Somebody who codes. {@code name} is unique whatever its case. */
public record Coder(long id, String name) {}
