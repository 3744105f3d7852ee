@NullMarked
package org.nyaya.ui.start;

import org.jspecify.annotations.NullMarked;
