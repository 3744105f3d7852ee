package org.nyaya.people;

import org.nyaya.source.Speaker;

/**
 * A speaker, and where they speak.
 *
 * @param source the id of the source
 * @param in the name of the source
 */
public record Heard(Speaker speaker, long source, String in) {}
