package org.nyaya.ui.reviewing;

import org.nyaya.text.Span;

/**
 * A passage that was found and may be coded: what is decided of it holds as long as it is the same.
 *
 * @param source an id
 * @param words what stands there
 */
public record Passage(long source, Span span, String words) {}
