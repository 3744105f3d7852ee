/**
 * The study file: one encrypted file that holds everything of a study. Creates and opens it, owns
 * the one connection and the one thread that uses it, runs actions and reads, keeps the journal,
 * undoes and redoes, tells who listens what changed. Alone in opening the doors to {@code java.sql}
 * and the driver; otherwise opens only the door to text.
 */
@NullMarked
package org.nyaya.project;

import org.jspecify.annotations.NullMarked;
