/** How the codebook came to be what it is, and how one code becomes several. */
@NullMarked
package org.nyaya.ui.revising;

import org.jspecify.annotations.NullMarked;
