/** Sources, their places and interviews under test, in studies in temporary folders. */
@NullMarked
package org.nyaya.source;

import org.jspecify.annotations.NullMarked;
