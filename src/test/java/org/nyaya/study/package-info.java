/** Studies of every kind for the tests of other rooms, and what they hold by plain SQL. */
@NullMarked
package org.nyaya.study;

import org.jspecify.annotations.NullMarked;
