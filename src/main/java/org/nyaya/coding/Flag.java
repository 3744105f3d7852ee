package org.nyaya.coding;

import org.nyaya.text.Span;

/**
 * A passage that is hard to read.
 *
 * @param span in the text of its source
 */
public record Flag(long id, Span span, FlagKind kind) {}
