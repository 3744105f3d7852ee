/**
 * The place where questions are asked: the line and its chips, what was found, how it spreads, what
 * becomes of it. Knows the kit, and of the desk how codes are coloured.
 */
@NullMarked
package org.nyaya.ui.ask;

import org.jspecify.annotations.NullMarked;
