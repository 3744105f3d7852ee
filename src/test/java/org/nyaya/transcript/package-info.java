/** Bytes of files read as drafts. */
@NullMarked
package org.nyaya.transcript;

import org.jspecify.annotations.NullMarked;
