/**
 * What stands beside the text: the sources and how far the work is, the people who speak, the
 * memos, and the place to return to. Knows the desk and the kit.
 */
@NullMarked
package org.nyaya.ui.beside;

import org.jspecify.annotations.NullMarked;
