@NullMarked
package org.nyaya.ui.revising;

import org.jspecify.annotations.NullMarked;
