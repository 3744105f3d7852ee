/**
 * Codes and the codebook, codings, layers, coders, memos: what researchers make of what was said.
 * Opens the doors to source, project and text.
 */
@NullMarked
package org.nyaya.coding;

import org.jspecify.annotations.NullMarked;
