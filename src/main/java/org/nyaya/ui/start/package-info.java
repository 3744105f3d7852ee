/**
 * Before a study is open: choosing one, making one, unlocking one, and what goes wrong there. Knows
 * the kit and no other part of the window.
 */
@NullMarked
package org.nyaya.ui.start;

import org.jspecify.annotations.NullMarked;
