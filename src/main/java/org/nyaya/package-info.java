/**
 * The way in. The rooms of the house are the packages below; each says what it is for and which
 * doors it opens.
 */
@NullMarked
package org.nyaya;

import org.jspecify.annotations.NullMarked;
