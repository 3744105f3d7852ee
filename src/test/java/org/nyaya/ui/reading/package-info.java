/** The transcript view, its parts without a window, and what it looks like. */
@NullMarked
package org.nyaya.ui.reading;

import org.jspecify.annotations.NullMarked;
