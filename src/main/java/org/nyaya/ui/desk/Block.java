package org.nyaya.ui.desk;

import org.nyaya.source.Turn;
import org.nyaya.text.Span;

/**
 * A stretch of a transcript that is shown as one row: a paragraph without the label of its speaker,
 * or a part of a long one.
 *
 * @param span what is shown, in the whole text; empty for a paragraph that is nothing but a label
 * @param paragraph its ¶ number; 0 for a further part of the paragraph before
 * @param turn the turn it belongs to
 * @param opens whether it is the first row of its turn
 * @param fromRight whether its paragraph runs from the right
 */
public record Block(Span span, int paragraph, Turn turn, boolean opens, boolean fromRight) {}
