/** Counts under test. */
@NullMarked
package org.nyaya.analysis;

import org.jspecify.annotations.NullMarked;
