package org.nyaya.project;

import java.nio.file.Path;
import java.time.LocalDateTime;

/**
 * A backup of a study, as its name tells it; whether it is sound, only its pages tell.
 *
 * @param at when it was made, to the second, as clocks stood there
 * @param size in bytes
 */
public record Backup(Path file, LocalDateTime at, long size) {}
