/**
 * The people of the study: what is known of each, where they speak, and the speakers nobody knows
 * yet. Knows the kit.
 */
@NullMarked
package org.nyaya.ui.people;

import org.jspecify.annotations.NullMarked;
