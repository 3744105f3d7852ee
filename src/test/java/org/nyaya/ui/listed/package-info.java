@NullMarked
package org.nyaya.ui.listed;

import org.jspecify.annotations.NullMarked;
