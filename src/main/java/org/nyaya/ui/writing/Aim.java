package org.nyaya.ui.writing;

import org.nyaya.coding.Memo;

/**
 * Something a memo may be about.
 *
 * @param words what it is, for the coder
 */
public record Aim(Memo.About about, String words) {}
