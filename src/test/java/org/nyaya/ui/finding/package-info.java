@NullMarked
package org.nyaya.ui.finding;

import org.jspecify.annotations.NullMarked;
