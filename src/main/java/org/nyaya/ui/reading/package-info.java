/**
 * The transcript as it is read and coded: its rows, what is coded beside them, selection and the
 * keys that move in it. Writes nothing but where the coder is.
 */
@NullMarked
package org.nyaya.ui.reading;

import org.jspecify.annotations.NullMarked;
