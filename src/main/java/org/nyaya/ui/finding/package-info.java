/**
 * Finding words while reading, and going about in a text: to a paragraph, to the next turn that is
 * not coded, back to where one was, to bookmarks. Writes nothing but bookmarks.
 */
@NullMarked
package org.nyaya.ui.finding;

import org.jspecify.annotations.NullMarked;
