/** Tests of what stands beside the text. */
@NullMarked
package org.nyaya.ui.beside;

import org.jspecify.annotations.NullMarked;
