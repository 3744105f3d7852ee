package org.nyaya.ui.start;

import java.nio.file.Path;
import org.nyaya.coding.Coder;
import org.nyaya.study.Study;

/**
 * A study was unlocked.
 *
 * @param study for whoever hears of this to close
 * @param coder who codes, signed in
 */
public record Opened(Study study, Coder coder, Path file) {}
