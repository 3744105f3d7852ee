@NullMarked
package org.nyaya.ui.ask;

import org.jspecify.annotations.NullMarked;
