/** The whole window in tests, in pictures, and in the hands of a researcher. */
@NullMarked
package org.nyaya.ui;

import org.jspecify.annotations.NullMarked;
