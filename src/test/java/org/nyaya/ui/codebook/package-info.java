/** Tests of the codes beside the text. */
@NullMarked
package org.nyaya.ui.codebook;

import org.jspecify.annotations.NullMarked;
