/** Tests of correcting without a window. */
@NullMarked
package org.nyaya.ui.correcting;

import org.jspecify.annotations.NullMarked;
