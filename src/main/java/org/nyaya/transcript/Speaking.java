package org.nyaya.transcript;

import org.jspecify.annotations.Nullable;

/**
 * Who speaks from here on, where the layout of a file tells it and not a label with a colon.
 *
 * @param start of the label, as a UTF-16 position in the text
 * @param after behind the label
 * @param name as written; null where nobody in particular speaks any more
 * @param millis when, from the beginning of the recording; null where the file does not tell
 */
record Speaking(int start, int after, @Nullable String name, @Nullable Long millis) {}
