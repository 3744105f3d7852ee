/** People under test. */
@NullMarked
package org.nyaya.people;

import org.jspecify.annotations.NullMarked;
