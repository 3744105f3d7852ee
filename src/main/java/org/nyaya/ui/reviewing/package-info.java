/** Going through what was found, one by one, and coding what was accepted in one step. */
@NullMarked
package org.nyaya.ui.reviewing;

import org.jspecify.annotations.NullMarked;
