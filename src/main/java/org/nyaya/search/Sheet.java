package org.nyaya.search;

import org.nyaya.coding.Margin;
import org.nyaya.source.Source;

/**
 * One source as questions look at it: its turns and its codings. Does not change.
 *
 * @param language as fields of the index name it
 */
record Sheet(Source source, String language, Talk talk, Margin margin) {}
