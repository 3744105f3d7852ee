/**
 * The command line: one class a command. Stable, because scripts rely on it. Alone in speaking to
 * standard output; what people said goes there only when it is asked for. Opens the doors to study,
 * exchange, every feature and words.
 */
@NullMarked
package org.nyaya.cli;

import org.jspecify.annotations.NullMarked;
