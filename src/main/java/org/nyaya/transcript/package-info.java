/**
 * Readers: one class a format, from the bytes of a file to a draft (text, turns, speakers,
 * warnings) or a refusal with its reason. Nothing here writes, and nothing here knows of a study.
 * Opens only the door to text.
 */
@NullMarked
package org.nyaya.transcript;

import org.jspecify.annotations.NullMarked;
