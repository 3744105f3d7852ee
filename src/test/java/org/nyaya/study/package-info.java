/** Open studies under test, whole: what they leave on the disk. */
@NullMarked
package org.nyaya.study;

import org.jspecify.annotations.NullMarked;
