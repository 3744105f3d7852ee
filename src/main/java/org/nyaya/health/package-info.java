/**
 * Whether a study is whole: looks at the file, at what points where, at positions, texts, search
 * index and journal, tells what it found, and sets right what can be set right. Opens the doors to
 * search, project, task and text.
 */
@NullMarked
package org.nyaya.health;

import org.jspecify.annotations.NullMarked;
