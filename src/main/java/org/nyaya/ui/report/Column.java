package org.nyaya.ui.report;

/**
 * A column of counts.
 *
 * @param title empty where the measure is the title
 * @param group which of a line’s counts it shows
 * @param clause what, added to the question for a code, leaves the passages counted here; empty
 *     where it is all of them
 */
record Column(String title, int group, Measure measure, String clause) {}
