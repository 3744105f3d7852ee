package org.nyaya.ui.beside;

import org.nyaya.coding.Memo;

/**
 * A memo in the list.
 *
 * @param by the name of who wrote it
 * @param own whether that is who codes now
 * @param on what it is about, in words
 */
record MemoLine(Memo memo, String by, boolean own, String on) {}
