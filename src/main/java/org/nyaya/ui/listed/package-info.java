/** The codings of a source as a table, for those who prefer it to the text. */
@NullMarked
package org.nyaya.ui.listed;

import org.jspecify.annotations.NullMarked;
