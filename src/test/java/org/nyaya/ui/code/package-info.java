/** Parts of the place where sources are coded, by themselves. */
@NullMarked
package org.nyaya.ui.code;

import org.jspecify.annotations.NullMarked;
