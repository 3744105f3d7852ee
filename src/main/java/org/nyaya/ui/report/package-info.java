/**
 * How far each code reaches: people, interviews, sources, passages and words, told apart by source
 * or by what is known of people, each number a step from its passages; and what leaves the study as
 * a table or a codebook. Knows the kit.
 */
@NullMarked
package org.nyaya.ui.report;

import org.jspecify.annotations.NullMarked;
