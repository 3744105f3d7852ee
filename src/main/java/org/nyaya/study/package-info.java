/**
 * An open study with all that can be done with it, wired by constructor in one place, for the
 * window and the command line alike. Opens the doors to every feature and to project.
 */
@NullMarked
package org.nyaya.study;

import org.jspecify.annotations.NullMarked;
