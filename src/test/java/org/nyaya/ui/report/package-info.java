/** Tests of the place it is named after. */
@NullMarked
package org.nyaya.ui.report;

import org.jspecify.annotations.NullMarked;
