/**
 * Correcting a transcript after coding: the frame in which words are written anew, and the codings
 * that lost theirs.
 */
@NullMarked
package org.nyaya.ui.correcting;

import org.jspecify.annotations.NullMarked;
