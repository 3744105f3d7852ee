/** Questions and the index under test. */
@NullMarked
package org.nyaya.search;

import org.jspecify.annotations.NullMarked;
