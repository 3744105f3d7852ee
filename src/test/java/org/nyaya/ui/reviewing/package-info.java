@NullMarked
package org.nyaya.ui.reviewing;

import org.jspecify.annotations.NullMarked;
