package org.nyaya.ui.codebook;

import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;

/** A small study: one interview, four codes. */
final class DeskOfCodes {

    static final String TEXT =
            "INT: Where did you sleep?\nKI-07: In a church family. They were kind to me.\n";

    /** "In a church family." */
    static final Span FAMILY = new Span(33, 52);

    private DeskOfCodes() {}

    static Source fill(Study study) {
        TestStudy.code(study, "Housing");
        TestStudy.code(study, "Housing/host family");
        TestStudy.code(study, "Housing/shelter");
        TestStudy.code(study, "Safety");
        return TestStudy.source(study, "KI-07", TEXT, "KI-07");
    }
}
