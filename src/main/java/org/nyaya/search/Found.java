package org.nyaya.search;

import org.nyaya.text.Span;

/**
 * A passage or turn that was found, before it is told. {@code code} and {@code coder} are 0 for
 * turns.
 */
record Found(long id, long source, Span span, long code, long coder, long layer, float score) {}
