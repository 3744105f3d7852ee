/** Erasing for good: what somebody withdrew, or what a study was. Knows the kit only. */
@NullMarked
package org.nyaya.ui.erasing;

import org.jspecify.annotations.NullMarked;
