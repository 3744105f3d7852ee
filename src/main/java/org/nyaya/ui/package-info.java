/**
 * The window. Each room below shows one thing: a view (what it looks like) and, where it knows
 * something, a model of it without controls, which tests ask without a window. The wiring is here.
 */
@NullMarked
package org.nyaya.ui;

import org.jspecify.annotations.NullMarked;
