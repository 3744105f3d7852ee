/** The frame around a study: its models without a window, its gestures in one. */
@NullMarked
package org.nyaya.ui.shell;

import org.jspecify.annotations.NullMarked;
