/** What goes in and out under test. */
@NullMarked
package org.nyaya.exchange;

import org.jspecify.annotations.NullMarked;
