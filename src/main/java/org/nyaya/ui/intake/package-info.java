/**
 * Bringing files into the study: what was seen of each, what is to be made of it, how it will read,
 * what came of it. Knows the kit.
 */
@NullMarked
package org.nyaya.ui.intake;

import org.jspecify.annotations.NullMarked;
