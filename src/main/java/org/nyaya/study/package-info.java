/**
 * An open study with all that can be done with it, wired by constructor in one place, for the
 * window and the command line alike, and the sample study. Opens the doors to every feature, to
 * task and to project.
 */
@NullMarked
package org.nyaya.study;

import org.jspecify.annotations.NullMarked;
