package org.nyaya.transcript;

/**
 * What stands at the start of a line before a colon.
 *
 * @param start of the name, as a UTF-16 position in the text
 * @param after behind the colon
 * @param name as written, without blanks around it
 * @param alone whether nothing follows on the line
 */
record Label(int start, int after, String name, boolean alone) {}
