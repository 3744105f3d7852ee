/** What was collected, under test. */
@NullMarked
package org.nyaya.health;

import org.jspecify.annotations.NullMarked;
