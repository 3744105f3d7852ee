/**
 * What a coder has before them: the source that is read, where in it they are, the codebook, what
 * is coded. No controls: the transcript, the codebook and the panels beside them all look at this.
 */
@NullMarked
package org.nyaya.ui.desk;

import org.jspecify.annotations.NullMarked;
