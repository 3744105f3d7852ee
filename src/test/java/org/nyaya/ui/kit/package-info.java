/** The kit of the window, and what tests and pictures of the window share. */
@NullMarked
package org.nyaya.ui.kit;

import org.jspecify.annotations.NullMarked;
