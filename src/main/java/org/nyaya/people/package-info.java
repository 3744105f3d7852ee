/**
 * The people who were interviewed or spoken of, under the names that the study gives them, and what
 * is known of them as typed attributes. Opens the doors to project and text.
 */
@NullMarked
package org.nyaya.people;

import org.jspecify.annotations.NullMarked;
