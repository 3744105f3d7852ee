/**
 * How long work runs: it tells how far it is, can be cancelled between its steps, and ends with a
 * result or a typed failure. The window runs it beside itself, the command line and tests on their
 * own thread. Opens no door.
 */
@NullMarked
package org.nyaya.task;

import org.jspecify.annotations.NullMarked;
