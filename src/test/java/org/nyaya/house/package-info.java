/** What holds for the whole house: its doors, the layout of its sources, the words it says. */
@NullMarked
package org.nyaya.house;

import org.jspecify.annotations.NullMarked;
