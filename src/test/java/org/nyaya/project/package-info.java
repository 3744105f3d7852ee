/** The study file under test: format, traps, journal, faults. */
@NullMarked
package org.nyaya.project;

import org.jspecify.annotations.NullMarked;
