/**
 * The question language and the search index, which lives inside the study file and follows what
 * changes. Opens the doors to coding, source, project and text, and alone the door to Lucene.
 */
@NullMarked
package org.nyaya.search;

import org.jspecify.annotations.NullMarked;
