/**
 * Studies of every kind for the tests of other rooms, and what a whole session leaves on the disk.
 */
@NullMarked
package org.nyaya.study;

import org.jspecify.annotations.NullMarked;
