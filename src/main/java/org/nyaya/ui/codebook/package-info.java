/**
 * Everything about codes beside the text: applying them, the picker, the pinned ones, the codebook
 * and its sheets. Looks at the desk.
 */
@NullMarked
package org.nyaya.ui.codebook;

import org.jspecify.annotations.NullMarked;
