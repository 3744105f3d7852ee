/**
 * What the program says: sentences by key, from message files, so that other languages can follow.
 * Opens no other door.
 */
@NullMarked
package org.nyaya.words;

import org.jspecify.annotations.NullMarked;
