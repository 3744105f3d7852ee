/**
 * What goes in and out: codebooks, codings and counts as tables. Files are written whole or not at
 * all. Opens the doors to every feature.
 */
@NullMarked
package org.nyaya.exchange;

import org.jspecify.annotations.NullMarked;
