/**
 * Passages beside the text to look at again: those of the same code, and those that are older than
 * what their code means.
 */
@NullMarked
package org.nyaya.ui.comparing;

import org.jspecify.annotations.NullMarked;
