/**
 * Short notes on passages, without a code: written at the text, read beside it. Knows the kit and
 * the desk.
 */
@NullMarked
package org.nyaya.ui.annotating;

import org.jspecify.annotations.NullMarked;
