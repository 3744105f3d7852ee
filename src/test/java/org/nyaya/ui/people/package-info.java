/** Tests of the place it is named after. */
@NullMarked
package org.nyaya.ui.people;

import org.jspecify.annotations.NullMarked;
