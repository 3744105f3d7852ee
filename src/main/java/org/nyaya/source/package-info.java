/**
 * What was collected: interviews, and the sources that belong to them or stand alone (transcripts,
 * translations, field notes, documents), with their texts, turns and speakers. Opens the doors to
 * transcript, project and text.
 */
@NullMarked
package org.nyaya.source;

import org.jspecify.annotations.NullMarked;
