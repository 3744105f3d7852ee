/** Spans, sentences, words and characters. */
@NullMarked
package org.nyaya.text;

import org.jspecify.annotations.NullMarked;
