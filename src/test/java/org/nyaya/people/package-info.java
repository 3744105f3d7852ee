/** People and what is known of them under test. */
@NullMarked
package org.nyaya.people;

import org.jspecify.annotations.NullMarked;
