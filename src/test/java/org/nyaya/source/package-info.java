/** What was collected, under test. */
@NullMarked
package org.nyaya.source;

import org.jspecify.annotations.NullMarked;
