/**
 * All memos of the study in one list: what each is about, of what kind, by whom; and where one is
 * written that is about nothing in particular. Knows the kit.
 */
@NullMarked
package org.nyaya.ui.memos;

import org.jspecify.annotations.NullMarked;
