/** The benchmark: {@code mvn -q test-compile exec:exec@bench}. */
@NullMarked
package org.nyaya.bench;

import org.jspecify.annotations.NullMarked;
