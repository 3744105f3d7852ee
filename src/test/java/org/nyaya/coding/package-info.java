/** Codes, codings, coders and memos under test. */
@NullMarked
package org.nyaya.coding;

import org.jspecify.annotations.NullMarked;
