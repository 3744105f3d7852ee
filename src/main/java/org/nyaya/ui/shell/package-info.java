/**
 * The frame around an open study: the places, the command box, the bar at the bottom, undo and
 * redo, the lock, settings, help, and the door for what nobody expected. Knows no place by name
 * beyond what its interface says.
 */
@NullMarked
package org.nyaya.ui.shell;

import org.jspecify.annotations.NullMarked;
