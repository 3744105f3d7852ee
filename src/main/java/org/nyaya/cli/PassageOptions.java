package org.nyaya.cli;

import org.nyaya.text.Span;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A study, a passage of a source in it, and its code, as calls name them. */
final class PassageOptions {

    @Mixin private final StudyOptions study = new StudyOptions();

    @Parameters(index = "1", paramLabel = "SOURCE", descriptionKey = "source")
    private String source = "";

    @Parameters(index = "2", paramLabel = "START", descriptionKey = "start")
    private int start;

    @Parameters(index = "3", paramLabel = "END", descriptionKey = "end")
    private int end;

    @Parameters(index = "4", paramLabel = "CODE", descriptionKey = "code")
    private String code = "";

    StudyOptions study() {
        return study;
    }

    String source() {
        return source;
    }

    String code() {
        return code;
    }

    Span span() throws Refusal {
        if (start < 0 || end <= start) {
            throw new Refusal(Exit.USAGE, "code.no_span", start, end);
        }
        return new Span(start, end);
    }
}
