/** Flagging what is hard to read: a passage, or a whole source. Knows the kit and the desk. */
@NullMarked
package org.nyaya.ui.flags;

import org.jspecify.annotations.NullMarked;
