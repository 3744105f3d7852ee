/**
 * The people who were interviewed or spoken of, under the names that the study gives them. Opens
 * the doors to source and project.
 */
@NullMarked
package org.nyaya.people;

import org.jspecify.annotations.NullMarked;
