@NullMarked
package org.nyaya.words;

import org.jspecify.annotations.NullMarked;
