/** The command line under test, as scripts and people use it. */
@NullMarked
package org.nyaya.cli;

import org.jspecify.annotations.NullMarked;
