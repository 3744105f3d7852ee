/**
 * What every part of the window is made of: commands and their keys, sheets, running work, what is
 * remembered of the window itself, and how results come back to the window's thread. Knows no other
 * part of the window.
 */
@NullMarked
package org.nyaya.ui.kit;

import org.jspecify.annotations.NullMarked;
