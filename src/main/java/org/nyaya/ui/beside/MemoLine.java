package org.nyaya.ui.beside;

import org.nyaya.coding.Memo;

/**
 * A memo in the list.
 *
 * @param by the name of who wrote it
 * @param on what it is about, in words
 */
record MemoLine(Memo memo, String by, String on) {}
