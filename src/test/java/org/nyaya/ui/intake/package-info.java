@NullMarked
package org.nyaya.ui.intake;

import org.jspecify.annotations.NullMarked;
