/**
 * The place where sources are read and coded: transcript, sources, codebook and what joins them.
 */
@NullMarked
package org.nyaya.ui.code;

import org.jspecify.annotations.NullMarked;
