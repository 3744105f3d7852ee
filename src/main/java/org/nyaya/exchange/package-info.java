/**
 * What goes in and out: files that are imported, codebooks, codings, people and counts as tables.
 * Files are written whole or not at all. Opens the doors to every feature, to task, project and
 * text.
 */
@NullMarked
package org.nyaya.exchange;

import org.jspecify.annotations.NullMarked;
