/** Long work under test, on the thread of the test. */
@NullMarked
package org.nyaya.task;

import org.jspecify.annotations.NullMarked;
