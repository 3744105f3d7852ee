/** Tests of the place it is named after. */
@NullMarked
package org.nyaya.ui.memos;

import org.jspecify.annotations.NullMarked;
