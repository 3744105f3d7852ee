/**
 * A memo while it is written, and the passages it quotes: the same beside the text and where all
 * memos stand. Knows the kit.
 */
@NullMarked
package org.nyaya.ui.writing;

import org.jspecify.annotations.NullMarked;
