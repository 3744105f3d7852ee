/**
 * Numbers worked out from codings: how often, where, by how many. Opens the doors to coding,
 * source, project and text.
 */
@NullMarked
package org.nyaya.analysis;

import org.jspecify.annotations.NullMarked;
