package org.nyaya.bench;

/**
 * A question to be measured.
 *
 * @param kind what it shows of the grammar
 * @param line as it is typed
 */
record Question(String kind, String line) {}
