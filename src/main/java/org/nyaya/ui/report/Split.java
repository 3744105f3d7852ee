package org.nyaya.ui.report;

import org.nyaya.people.Attribute;

/** What the counts are told apart by. */
sealed interface Split {

    /** Not at all: all measures stand side by side. */
    record Nothing() implements Split {}

    record BySource() implements Split {}

    record ByAttribute(Attribute attribute) implements Split {}
}
