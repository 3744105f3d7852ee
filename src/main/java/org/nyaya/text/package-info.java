/**
 * Text as the whole house counts it: LF line ends, UTF-16 offsets, half-open spans. Sentences,
 * words and characters as people see them. Knows nothing of files, studies or screens, and opens no
 * other room's door.
 */
@NullMarked
package org.nyaya.text;

import org.jspecify.annotations.NullMarked;
