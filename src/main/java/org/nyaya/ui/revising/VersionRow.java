package org.nyaya.ui.revising;

import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Version;

/**
 * A version in the list.
 *
 * @param version null of number 0: what was there before the first
 */
record VersionRow(int number, @Nullable Version version) {}
