package org.nyaya.ui.desk;

/** What a code goes to where nothing is selected. */
public enum Unit {
    SENTENCE,
    TURN
}
